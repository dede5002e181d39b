// What the machine drafts, the project's own build reads: every date, every value and every weekday of every draft.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { french } from '../extract/lang/fr/french';
import type { Timeline } from '../schema/timeline';
import { buildTimeline } from './build';
import { createInput } from './build.fixture';
import { formatFault } from './build-faults';
import { buildGazetteer } from './gazetteer';
import { newsNames } from './gazetteer-names';
import { mergeProposals } from './merge';
import { proposeEvents } from './propose';
import type { Article } from './propose-shapes';
import { formatDrafts } from './propose-yaml';

const gazetteer = buildGazetteer(newsNames());
const DAY = { edtf: '2024-05-16', from: '2024-05-16', to: '2024-05-17' };

function draftsOf(article: Article): string {
  const language = article.language === 'fr' ? french : english;
  const proposals = proposeEvents(article, { language, others: [english, french], gazetteer });
  return formatDrafts(mergeProposals(proposals), () => article.language);
}

/** What the build says of the drafts' dates. What an editor still has to write is left out. */
function faultsOf(article: Article): readonly string[] {
  const { folder, yaml } = createInput();
  const file = `articles/${article.id}.txt`;
  const sources = (yaml['sources.yaml'] ?? '')
    .replace('id: gazette', `id: ${article.id}`)
    .replace('articles/gazette.txt', file)
    .replace(/ {2}boilerplate:[\s\S]*/, '  boilerplate: []\n  notes: []\n');
  const { faults } = buildTimeline({
    folder,
    yaml: { 'timeline.yaml': yaml['timeline.yaml'] ?? '', 'sources.yaml': sources, 'events.yaml': draftsOf(article) },
    articles: new Map([[file, { text: article.text, sha256: 'a'.repeat(64) }]]),
  });
  return faults
    .filter(({ path, message }) => /when\.edtf|\.time/.test(path) && !/found \d+ times/.test(message))
    .map(formatFault);
}

const draft = (language: string, text: string): Article => ({
  id: 'draft',
  text,
  language,
  published: DAY,
  boilerplate: [],
});

/** `edtf value` of each draft. */
function datesOf(language: string, text: string): readonly string[] {
  const lines = [...draftsOf(draft(language, text)).matchAll(/(?:edtf|value): "(?<value>[^"]*)"/g)];
  return lines.map(({ groups }) => groups?.value ?? '');
}

describe('a day and its clock time are one time', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['fr', 'La réunion aura lieu lundi prochain à 20 heures.', '2024-05-20', '2024-05-20T20:00'],
    ['fr', 'La réunion aura lieu lundi prochain à 20h30 à la mairie.', '2024-05-20', '2024-05-20T20:30'],
    ['fr', 'Le concert a eu lieu le 4 mai, à 20 heures.', '2024-05-04', '2024-05-04T20:00'],
    ['fr', 'À 15 heures, le 4 mai, le préfet a signé.', '2024-05-04', '2024-05-04T15:00'],
    ['fr', 'Il est arrivé mercredi matin vers 8 heures.', '2024-05-15', '2024-05-15T08:00'],
    // Ten on the face of the clock: the evening says more than the hour.
    ['fr', 'Elle a été élue hier soir à 10 heures.', '2024-05-15', '2024-05-15TEV'],
    ['en', 'The ship sank at 3am the next morning.', '2024-05-17', '2024-05-17T03:00'],
    ['en', 'They met at 8pm tonight in Lisbon.', '2024-05-16', '2024-05-16T20:00'],
    ['en', 'The council met on Monday at 8pm.', '2024-05-13', '2024-05-13T20:00'],
    // From hour to hour is within the day.
    ['en', 'The meeting is on Monday 20 May from 6pm to 8pm.', '2024-05-20', '2024-05-20'],
    ['fr', 'Le marché se tiendra samedi 25 mai de 14 h à 18 h, place du marché.', '2024-05-25', '2024-05-25'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(datesOf(language, text)).toEqual(expected);
  });
});

describe('stretches of days are what they were', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['fr', 'La route sera fermée du 20 au 24 mai.', '2024-05-20/2024-05-24', '2024-05-20/2024-05-24'],
    ['en', 'They met on Monday and Tuesday.', '2024-05-13/2024-05-14', '2024-05-13/2024-05-14'],
    ['en', 'He led the firm between 2010 and 2014.', '2010/2014', '2010/2014'],
    [
      'fr',
      'Le conseil se réunit jeudi à 18 heures et vendredi à 9 heures.',
      '2024-05-16/2024-05-17',
      '2024-05-16/2024-05-17',
    ],
    // From one quarter to another: each is an interval itself.
    [
      'en',
      'Sales fell from the first quarter of 2023 to the third quarter of 2023.',
      '2023-01/2023-09',
      '2023-01/2023-09',
    ],
    // What ends before it begins is no date.
    ['en', 'The shop was closed from Monday to Friday.', '../2024-05-16'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(datesOf(language, text)).toEqual(expected);
  });
});

describe('the build finds no fault with the dates of drafts', () => {
  it.each<readonly [string, string]>([
    ['fr', "L'accident s'est produit dans la nuit de samedi à dimanche."],
    ['en', 'The fire broke out on Saturday night to Sunday morning.'],
    ['en', 'The storm came in the night from Saturday to Sunday.'],
    ['fr', 'Le feu a pris dans la nuit du 11 au 12 mai.'],
    ['fr', 'Le conseil se réunit jeudi à 18 heures, puis le 3 juin à midi et le 4 à minuit.'],
    ['fr', 'Au deuxième trimestre, puis mi-juillet et cet été, les ventes ont baissé.'],
    ['en', 'At 3am, on Tuesday, the tower fell; at noon on 14 May, and again at 8 p.m. Wednesday, it burnt.'],
    ['en', 'It has been closed since March 2022, and from late June to early July 2023, and in the 1990s.'],
    [
      'en',
      'Prices rose last week, over the weekend, from 2019 to 2021, in the summer of 2020 and in the first half of 2023.',
    ],
    ['fr', 'Depuis 2019, de la fin juin au début juillet 2023, dans les années 1990, les prix ont monté.'],
    ['fr', 'Il a été vu hier matin, hier à 23 h 45, la semaine dernière et le week-end du 4 mai.'],
    ['en', 'The law was passed before 2014, and they will appeal before Easter.'],
    ['fr', "L'usine a fermé après mars 1998 ; la société fera appel avant le 3 juin."],
    ['en', 'The shop was closed from Monday to Friday and from December to January.'],
  ])('%s: %s', (language, text) => {
    expect(draftsOf(draft(language, text))).toContain('edtf:');
    expect(faultsOf(draft(language, text))).toEqual([]);
  });

  const folder = new URL('../timelines/nato-russia-ukraine/', import.meta.url);
  const { sources } = JSON.parse(readFileSync(new URL('timeline.json', folder), 'utf8')) as Timeline;
  it.each(readdirSync(new URL('articles/', folder)))('nor with those of %s', (name) => {
    const source = sources.find(({ file }) => file === `articles/${name}`);
    const { id = '', language = '', published, boilerplate = [] } = source ?? {};
    const [from, to] = [(published?.start ?? '').slice(0, 10), (published?.end ?? '').slice(0, 10)];
    const text = readFileSync(new URL(`articles/${name}`, folder), 'utf8');
    const article = { id, text, language, published: { edtf: published?.edtf ?? '', from, to }, boilerplate };
    expect(draftsOf(article)).toContain('edtf:');
    expect(faultsOf(article)).toEqual([]);
  });
});
