import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { french } from '../extract/lang/fr/french';
import { buildGazetteer } from './gazetteer';
import { mergeProposals } from './merge';
import { proposeEvents } from './propose';
import { formatDrafts } from './propose-yaml';

const published = { edtf: '2025-01-16', from: '2025-01-16', to: '2025-01-17' };

function proposalsOf(code: string, text: string) {
  const language = code === 'fr' ? french : english;
  const article = { id: 'a', text, language: code, published, boilerplate: [] };
  return proposeEvents(article, { language, gazetteer: buildGazetteer([]) });
}

/** `edtf status: unused dates` of each draft. */
const datesOf = (code: string, text: string): readonly string[] =>
  proposalsOf(code, text).map(({ when, status, unused = [] }) =>
    [`${when.edtf} ${status}`, ...unused.map(({ exact }) => exact)].join(': '),
  );

describe('a date that nothing took is named, and the article’s day not guessed', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['en', 'The mayor said on Friday that the bridge is safe.', '../2025-01-16 occurred: Friday'],
    ['fr', 'Le maire a déclaré vendredi que le pont est sûr.', '../2025-01-16 occurred: vendredi'],
    [
      'en',
      'The mayor said on Friday that the bridge had collapsed in 2023.',
      '../2025-01-16 occurred: Friday',
      '2023 occurred',
    ],
    // Days that no calendar has; what is to come has no date, but lies ahead.
    ['fr', 'Le musée s’ouvrira le 29 février 2025.', '2025-01-16/.. planned: 29 février 2025'],
    ['fr', 'Le musée ouvrira le 31 avril.', '2025-01-16/.. planned: 31 avril'],
    ['en', 'The museum will open on 31 June 2025.', '2025-01-16/.. planned: 31 June 2025'],
    ['en', 'The museum will open on February 30, 2025.', '2025-01-16/.. planned: February 30, 2025'],
    ['en', 'The museum opened on the 31st of November.', '../2025-01-16 occurred: 31st of November'],
    // Ends before it begins.
    ['en', 'The shop was closed from Monday to Friday.', '../2025-01-16 occurred: Monday: Friday'],
  ])('%s: %s', (code, text, ...expected) => {
    expect(datesOf(code, text)).toEqual(expected);
  });

  it('stands in the draft’s comments', () => {
    const drafts = formatDrafts(mergeProposals(proposalsOf('fr', 'Le musée ouvrira le 31 avril.')), () => 'fr');
    expect(drafts).toContain(
      '\n  # attach.unknown, confidence 0.30\n  # not dated by "31 avril", which its sentence names\n',
    );
  });
});

describe('what is said with its time is dated by it', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['en', '“We warned them three years ago,” said the harbour master.', '2022 occurred'],
    ['en', '"We warned them three years ago," said the harbour master.', '2022 occurred'],
    ['en', '“The bridge is safe,” the mayor said on Friday.', '2025-01-10 occurred'],
    ['fr', '« Nous les avons avertis il y a trois ans », a déclaré le maire.', '2022 occurred'],
    ['fr', '« Le pont est sûr », a déclaré le maire vendredi.', '2025-01-10 occurred'],
    ['en', 'The mayor warned them three years ago.', '2022 occurred'],
  ])('%s: %s', (code, text, ...expected) => {
    expect(datesOf(code, text)).toEqual(expected);
  });
});

describe('the article’s day stays where no date is left over', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['en', 'The mayor said that the bridge is safe.', '2025-01-16 occurred'],
    ['fr', 'Le maire a déclaré que le pont est sûr.', '2025-01-16 occurred'],
    ['en', 'The mayor said today that the bridge is safe.', '2025-01-16 occurred'],
    ['fr', 'Le maire a déclaré ce jeudi que le pont est sûr.', '2025-01-16 occurred'],
    // Taken by a clause of its own.
    ['en', 'The council, which met on 3 January, is corrupt.', '2025-01-03 occurred', '2025-01-16 ongoing'],
    // A length or a habit is no date, and these days there are.
    ['en', 'The work is to take three months.', '2025-01-16 planned'],
    ['en', 'The museum will open on 29 February 2028.', '2028-02-29 planned'],
    ['fr', 'Le musée ouvrira le 30 avril.', '2025-04-30 planned'],
  ])('%s: %s', (code, text, ...expected) => {
    expect(datesOf(code, text)).toEqual(expected);
  });
});
