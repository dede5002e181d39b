import { describe, expect, it } from 'vitest';
import { en as actionsEn } from './actions/en';
import { fr as actionsFr } from './actions/fr';
import { actionWords } from './actions/words';
import { actorsEn } from './actors/en';
import { actorsFr } from './actors/fr';
import { en as builderEn } from './builder/en';
import { fr as builderFr } from './builder/fr';
import { clockEn } from './clock/en';
import { clockFr } from './clock/fr';
import { compareEn } from './compare/en';
import { compareFr } from './compare/fr';
import { en as embedEn } from './embed/en';
import { fr as embedFr } from './embed/fr';
import { en } from './en';
import { exercise as exerciseEn } from './exercise/en';
import { exercise as exerciseFr } from './exercise/fr';
import { exerciseWords } from './exercise/words';
import { fr } from './fr';
import { loadMessages } from './load';
import { isLanguage, languages } from './messages';
import { offline as offlineEn } from './offline/en';
import { offline as offlineFr } from './offline/fr';
import { en as paletteEn } from './palette/en';
import { fr as paletteFr } from './palette/fr';
import { paper as paperEn } from './paper/en';
import { paper as paperFr } from './paper/fr';
import { paperWords } from './paper/words';
import { en as pictureEn } from './picture/en';
import { fr as pictureFr } from './picture/fr';
import { en as presentEn } from './present/en';
import { fr as presentFr } from './present/fr';
import { en as settingsEn } from './settings/en';
import { fr as settingsFr } from './settings/fr';
import { en as shareEn } from './share/en';
import { fr as shareFr } from './share/fr';
import { en as storiesEn } from './stories/en';
import { fr as storiesFr } from './stories/fr';

/** A message: words, or a function that makes them. */
type Message = string | ((...args: never[]) => string);

/** Every message under its path: `card.close`. */
function listMessages(tree: object, path = ''): [string, Message][] {
  return Object.entries(tree).flatMap(([key, value]: [string, Message | object]) =>
    typeof value === 'object' ? listMessages(value, `${path}${key}.`) : [[`${path}${key}`, value] as [string, Message]],
  );
}

/** The words of a message, its blanks filled with A, B, C. */
function inWords(message: Message): string {
  if (typeof message === 'string') return message;
  const fill = message as (...args: unknown[]) => string;
  return fill(...['A', 'B', 'C', 'D'].slice(0, message.length));
}

/**
 * Every list of words in both languages: the page's own and the sections loaded later. `same`: what is the same in both.
 */
const SECTIONS: Readonly<
  Record<string, { readonly en: object; readonly fr: object; readonly same?: readonly string[] }>
> = {
  page: {
    en,
    fr,
    same: [
      'app.name',
      'groups.source', // Article
      'groups.articles',
      'filters.facet.source',
      'source.label',
      'source.passage', // two blanks and a comma
    ],
  },
  actions: { en: actionsEn, fr: actionsFr, same: ['keys.Mod', 'keys.Tab'] },
  palette: { en: paletteEn, fr: paletteFr, same: ['palette.groups.article'] },
  settings: { en: settingsEn, fr: settingsFr, same: ['textSize'] }, // a number and its sign
  embed: { en: embedEn, fr: embedFr },
  builder: { en: builderEn, fr: builderFr, same: ['evidence'] },
  // Names of formats are the same everywhere.
  share: {
    en: shareEn,
    fr: shareFr,
    same: [
      'cite.formats.bibtex',
      'cite.formats.ris',
      'cite.formats.csl-json',
      'export.format',
      'export.name.csv',
      'export.name.icalendar',
      'export.name.json-ld',
      'export.name.web-annotation',
      'export.name.bibtex',
      'export.name.ris',
      'export.name.csl-json',
      'picture.sizes.portrait',
      'picture.svg',
      'picture.png',
    ],
  },
  picture: { en: pictureEn, fr: pictureFr, same: ['article'] },
  clock: { en: clockEn, fr: clockFr, same: ['pause'] },
  offline: { en: offlineEn, fr: offlineFr },
  paper: {
    en: paperEn,
    fr: paperFr,
    same: ['sizes.a4', 'sheet.blank', 'sheet.sources'],
  },
  compare: { en: compareEn, fr: compareFr, same: ['between', 'change.when'] },
  actors: { en: actorsEn, fr: actorsFr },
  exercise: { en: exerciseEn, fr: exerciseFr, same: ['proof.date'] },
  present: { en: presentEn, fr: presentFr, same: ['short'] },
  stories: { en: storiesEn, fr: storiesFr },
};

const sections = Object.entries(SECTIONS);
const everyList = sections.flatMap(([name, words]) =>
  (['en', 'fr'] as const).map((tag) => [`${name} ${tag}`, words[tag]] as const),
);

describe('the messages', () => {
  it.each(sections)('of %s are each in both languages, with the same blanks', (_, words) => {
    const blanks = (message: Message) => (typeof message === 'string' ? 'words' : `${message.length} blanks`);
    const shape = (list: Iterable<[string, Message]>) => new Map([...list].map(([path, one]) => [path, blanks(one)]));
    expect(shape(listMessages(words.fr))).toEqual(shape(listMessages(words.en)));
  });

  it.each(everyList)('%s says something in each, and fills every blank', (_, messages) => {
    for (const [path, message] of listMessages(messages)) {
      const words = inWords(message);
      expect(words.trim(), path).not.toBe('');
      expect(words, path).not.toMatch(/undefined|NaN|\[object/);
      if (typeof message === 'string') continue;
      for (const blank of ['A', 'B', 'C', 'D'].slice(0, message.length)) expect(words, path).toContain(blank);
    }
  });

  it.each(everyList)('%s has the quotation marks and apostrophes of print', (_, messages) => {
    for (const [path, message] of listMessages(messages)) expect(inWords(message), path).not.toMatch(/['"`]/);
  });

  it.each(everyList)('%s has no space at an end, none twice', (_, messages) => {
    for (const [path, message] of listMessages(messages)) {
      // The colon brings the space behind it.
      expect(inWords(message).replace(/\u00a0?: $/, '…'), path).not.toMatch(/^\s|\s$|\s\s/);
    }
  });

  it('are loaded by language', async () => {
    expect(await loadMessages('en')).toBe(en);
    expect(await loadMessages('fr')).toBe(fr);
    expect(languages.map((language) => ({ en, fr })[language].language)).toEqual(['English', 'Français']);
    expect(await actionWords.en()).toBe(actionsEn);
    expect(await actionWords.fr()).toBe(actionsFr);
    expect(await exerciseWords.fr()).toBe(exerciseFr);
    expect(await exerciseWords.en()).toBe(exerciseEn);
    expect(await paperWords.en()).toBe(paperEn);
    expect(await paperWords.fr()).toBe(paperFr);
  });

  it.each([
    ['en', true],
    ['fr', true],
    ['de', false],
    ['', false],
    [undefined, false],
  ])('%s as the language of a page: %s', (tag, known) => {
    expect(isLanguage(tag)).toBe(known);
  });
});

describe('French', () => {
  it.each(sections)('of %s shares with English only the words that are the same in both', (_, words) => {
    const english = new Map(listMessages(words.en));
    const same = listMessages(words.fr).filter(([path, one]) => inWords(one) === inWords(english.get(path) ?? ''));
    expect(same.map(([path]) => path)).toEqual(words.same ?? []);
  });

  it.each(sections)('of %s has no English left in it', (_, words) => {
    const english = / (?:the|of|and|is|are|to|in|with|not|this|for|could|loaded|shown|event|events|selected) /i;
    for (const [path, message] of listMessages(words.fr)) expect(` ${inWords(message)} `, path).not.toMatch(english);
  });

  it.each([
    ['before a colon, a semicolon, a question or exclamation mark', /[^\u00a0\u202f][:;?!]/],
    ['inside its quotation marks', /«(?!\u00a0|\u202f)|(?<!\u00a0|\u202f)»/],
  ])('has a no-break space %s', (_, broken) => {
    for (const [, words] of sections) {
      for (const [path, message] of listMessages(words.fr)) expect(inWords(message), path).not.toMatch(broken);
    }
  });

  it('puts no article before a date, which may be “vers juillet 2023” or a stretch of days', () => {
    expect(fr.axis.published('TITRE', 'DATE')).not.toMatch(/\ble DATE/);
    expect(fr.source.published('DATE')).not.toMatch(/\ble DATE/);
    expect(fr.card.reported('DATE')).not.toMatch(/\ble DATE/);
  });
});

describe('how many', () => {
  it.each([
    [0, '0 events', '0 événement'],
    [1, '1 event', '1 événement'],
    [2, '2 events', '2 événements'],
    [1234, '1,234 events', '1 234 événements'],
  ])('%i', (n, inEnglish, inFrench) => {
    // In French the thousands are parted by U+202F, the number from its noun by U+00A0.
    const breaking = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');
    expect(en.app.events(n)).toBe(inEnglish);
    expect(breaking(fr.app.events(n))).toBe(inFrench);
    expect(fr.app.events(n)).toMatch(/^\d[\d\u202f]*\u00a0événement/);
    expect(en.axis.clusterTitle(n)).toBe(inEnglish);
    expect(breaking(fr.axis.clusterTitle(n))).toBe(inFrench);
  });

  it.each([
    [3, 3, '3 events', '3 événements'],
    [1, 3, '1 of 3 events', '1 sur 3 événements'],
    [0, 1, '0 of 1 event', '0 sur 1 événement'],
    [1200, 2000, '1,200 of 2,000 events', '1 200 sur 2 000 événements'],
  ])('%i of %i', (shown, of, inEnglish, inFrench) => {
    expect(en.app.shown(shown, of)).toBe(inEnglish);
    expect(fr.app.shown(shown, of).replace(/[\u00a0\u202f]/g, ' ')).toBe(inFrench);
  });

  it.each([
    [1, 'One entry of the dataset was', 'Une entrée du jeu de données a été écartée'],
    [2, '2 entries of the dataset were', '2 entrées du jeu de données ont été écartées'],
  ])('%i left out', (n, inEnglish, inFrench) => {
    expect(en.load.partly(n)).toContain(inEnglish);
    expect(fr.load.partly(n)).toContain(inFrench);
  });
});
