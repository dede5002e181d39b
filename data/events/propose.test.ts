import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { french } from '../extract/lang/fr/french';
import { buildGazetteer } from './gazetteer';
import { newsNames } from './gazetteer-names';
import { proposeEvents } from './propose';
import type { Article, Proposal } from './propose-shapes';
import { formatDrafts } from './propose-yaml';

const gazetteer = buildGazetteer(newsNames());
const DAY = { edtf: '2024-06-28', from: '2024-06-28', to: '2024-06-29' };

function propose(text: string, more: Partial<Article> = {}): readonly Proposal[] {
  const article: Article = { id: 'a', text, language: 'en', published: DAY, boilerplate: [], ...more };
  const language = article.language === 'fr' ? french : english;
  return proposeEvents(article, { language, others: [english, french], gazetteer });
}

/** `when status` of each proposal. */
const brief = (text: string, more: Partial<Article> = {}): readonly string[] =>
  propose(text, more).map(({ when, status }) => `${when.edtf} ${status}`);

describe('every proposal', () => {
  const text = 'Parliament will vote on 4 July on a bill that Finland proposed.';
  const [proposal] = propose(text);
  it('quotes its passage from the text', () => {
    expect(proposal?.passage.exact).toBe(text.slice(proposal?.passage.start, proposal?.passage.end));
  });
  it('carries its time, its cue, its names, its rule and a confidence', () => {
    expect(proposal).toMatchObject({
      when: { edtf: '2024-07-04', start: '2024-07-04', end: '2024-07-05', basis: 'relative' },
      status: 'planned',
      cue: { exact: 'will' },
      actors: [{ id: 'finland', exact: 'Finland' }],
      rule: 'attach.clause en.day-month',
    });
    expect(proposal?.confidence).toBeGreaterThan(0.5);
  });
});

describe('when', () => {
  it.each<readonly [string, ...string[]]>([
    ['The mayor said the bridge is safe.', '2024-06-28 occurred'],
    ['The council met on 3 June.', '2024-06-03 occurred'],
    ['The fair was held from 3 to 5 June.', '2024-06-03/2024-06-05 occurred'],
    ['She led the party between 2010 and 2014.', '2010/2014 occurred'],
    ['The border has been closed since March 2022.', '2022-03/.. ongoing'],
    ['On Tuesday, the court fined the firm.', '2024-06-25 occurred'],
    ['The lease has just been extended until 1 May 2027.', '2024-06-28 occurred', '2027-05-01 planned'],
  ])('%s', (text, ...expected) => {
    expect(brief(text)).toEqual(expected);
  });
  it('leaves an undated past to the editor', () => {
    expect(propose('The two firms had merged after a long dispute.')[0]?.when).toEqual({
      edtf: '../2024-06-28',
      start: null,
      end: '2024-06-29',
      basis: 'inferred',
    });
  });
  it('reads digits in the order that another paragraph shows, and leaves what nobody tells to the editor', () => {
    const shown = propose('The bridge was shut on 4/6/2023.\n\nIt was opened again on 14/6/2023.');
    expect(shown[0]?.when).toMatchObject({ edtf: '2023-06-04', basis: 'explicit' });
    const [doubtful] = propose('The bridge was shut on 4/6/2023.');
    expect(doubtful?.when).toMatchObject({ edtf: '2023-04-06?', basis: 'inferred' });
    expect(doubtful?.confidence).toBeLessThan(shown[0]?.confidence ?? 0);
    expect(formatDrafts(doubtful ? [{ ...doubtful, evidence: [doubtful] }] : [], () => 'en')).toContain(
      '# The numbers of this date can be read day first or month first: say which',
    );
  });
  it('dates by the whole stretch in which an article appeared, where its day is not known', () => {
    const published = { edtf: '2024-06-24/2024-06-30', from: '2024-06-24', to: '2024-07-01' };
    expect(brief('The council said today that it is ready.', { published })).toEqual([
      '2024-06-24/2024-06-30 occurred',
    ]);
  });
  it('reads a caption that was left in another language', () => {
    const text =
      'La ville attend le verdict.\n\nPhoto of the bridge taken by the press office on Monday, June 3, 2024.';
    expect(brief(text, { language: 'fr' }).at(-1)).toBe('2024-06-03 occurred');
  });
});

/** `edtf mod status` of each proposal, in an article of 16 January 2025. */
const january = (language: string, text: string): readonly string[] =>
  propose(text, { language, published: { edtf: '2025-01-16', from: '2025-01-16', to: '2025-01-17' } }).map(
    ({ when, status }) => [when.edtf, ...(when.mod ? [when.mod] : []), status].join(' '),
  );

describe('what lies ahead of the article has not occurred, whoever says it', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['en', '“We shall appeal before Easter,” the firm’s lawyer said.', '2025-04-20 BEFORE planned'],
    ['en', '“The court will rule on 3 March,” the mayor said.', '2025-03-03 planned'],
    ['en', '“The court might rule on 3 March,” the mayor said.', '2025-03-03 proposed'],
    ['en', '“The court has rejected a hearing on 3 March,” the mayor said.', '2025-03-03 rejected'],
    ['en', '“We have been on the road from 10 to 20 January,” she said.', '2025-01-10/2025-01-20 ongoing'],
    ['en', 'The shop was closed from 10 to 20 January.', '2025-01-10/2025-01-20 ongoing'],
    ['fr', '« Nous ferons appel avant Pâques », a dit l’avocat.', '2025-04-20 BEFORE planned'],
    ['fr', '« Le tribunal se prononcera le 3 mars », a déclaré le maire.', '2025-03-03 planned'],
    ['fr', '« Nous étions fermés du 10 au 20 janvier », a dit le maire.', '2025-01-10/2025-01-20 ongoing'],
    // What is over has occurred, said or not.
    ['en', '“The court ruled on 3 January,” the mayor said.', '2025-01-03 occurred'],
    ['en', 'The shop was closed from 10 to 12 January.', '2025-01-10/2025-01-12 occurred'],
    ['fr', '« Le tribunal s’est prononcé le 3 janvier », a déclaré le maire.', '2025-01-03 occurred'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(january(language, text)).toEqual(expected);
  });
});

describe('before and after a time is not at it', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['en', 'The firm will appeal before Easter.', '2025-04-20 BEFORE planned'],
    ['en', 'The law was passed before 2014.', '2014 BEFORE occurred'],
    ['en', 'The mill closed after 1998.', '1998 AFTER occurred'],
    ['fr', 'La société fera appel avant Pâques.', '2025-04-20 BEFORE planned'],
    ['fr', 'La loi a été votée avant le 3 mars 2014.', '2014-03-03 BEFORE occurred'],
    ['fr', "L'usine a fermé après 1998.", '1998 AFTER occurred'],
    // The noun is meant, not the time.
    ['en', 'The mill closed after the 2019 election.', '2025-01-16 occurred', '2019 occurred'],
    ['en', 'They spoke in 1998.', '1998 occurred'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(january(language, text)).toEqual(expected);
  });
});

describe('what is proposed, and what is not', () => {
  it('gives each item of a list, with the status of what announces it', () => {
    const text =
      'The ministers have on the agenda: a common border patrol, a training centre for pilots, new rules for transit.';
    expect(brief(text)).toEqual(Array(3).fill('2024-06-28 planned'));
  });
  it('gives an event that dates another a proposal of its own', () => {
    const text = 'The budget should be approved by the members at their summit in Lisbon in October.';
    expect(propose(text).map(({ passage }) => passage.exact)).toEqual(['their summit in Lisbon in October', text]);
  });
  it('proposes nothing from site furniture, headings and questions', () => {
    const text = 'More on this story\n\nRead also: the council met on 3 June.\n\nWill they meet again on 5 July?';
    const start = text.indexOf('Read');
    expect(propose(text, { boilerplate: [{ start, end: start + 20 }] })).toEqual([]);
  });
  it('proposes nothing from a sentence that only goes on', () => {
    expect(propose('The plant is closed. It is a large one.')).toHaveLength(1);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Finland',
    'will',
    'vote',
    'on',
    '4',
    'July',
    ',',
    'who',
    'said',
    '“',
    '”',
    '.',
    ': ',
    'at the summit in',
    'until',
    'despite',
    '\n\n',
    'since',
    '2019',
    '🙂',
  );
  it('gives passages that slice from it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { passage, cue, actors } of propose(text)) {
          for (const each of [passage, ...(cue ? [cue] : []), ...actors])
            expect(text.slice(each.start, each.end)).toBe(each.exact);
        }
      }),
    );
  });
  it('of a megabyte on one line does not take for ever', () => {
    const text = 'The council met on 3 June, said Finland, while others, who were away, waited '.repeat(4_000);
    expect(propose(text).length).toBeGreaterThan(1_000);
  }, 60_000);
});

describe('French', () => {
  it.each<readonly [string, ...string[]]>([
    ['Le conseil se réunira le 4 juillet à Lisbonne.', '2024-07-04 planned'],
    ['Le maire a déclaré que le pont est sûr.', '2024-06-28 occurred'],
    ['La frontière est fermée depuis mars 2022.', '2022-03/.. ongoing'],
    ['Le pays a rejeté mardi le traité.', '2024-06-25 rejected'],
    ['La commune propose un nouveau pont.', '2024-06-28 proposed'],
    ['Le ministre accuse la société de fraude.', '2024-06-28 alleged'],
    ['Les travaux se poursuivent.', '2024-06-28 ongoing'],
  ])('%s', (text, ...expected) => {
    expect(brief(text, { language: 'fr' })).toEqual(expected);
  });
  it('names the claimant', () => {
    const [proposal] = propose('Selon le préfet, la route sera rouverte en août.', { language: 'fr' });
    expect(proposal?.claimant?.exact).toMatch(/^le préfet/);
  });
});
