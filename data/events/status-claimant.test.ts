import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { french } from '../extract/lang/fr/french';
import { tagText } from '../extract/pipeline';
import { claimantOf } from './status-claimant';

/** The claimant of a sentence; its offsets are checked. */
function claimant(code: string, text: string): string | undefined {
  const timexes = tagText({ text, language: code === 'fr' ? french : english, dct: '2024-05-16' });
  const found = claimantOf(text, { start: 0, end: text.length }, timexes);
  if (found) expect(text.slice(found.start, found.end)).toBe(found.exact);
  return found?.exact;
}

describe('the claimant is who speaks, without when', () => {
  it.each([
    ['fr', '« Nous ferons appel », a déclaré mardi dernier Mme Adeyemi.', 'Mme Adeyemi'],
    ['fr', '« Le pont est sûr », a affirmé jeudi le préfet Jean Morel.', 'le préfet Jean Morel'],
    ['fr', '« Le pont est sûr », a affirmé ce jeudi matin le préfet.', 'le préfet'],
    ['fr', '« Le pont est sûr », a ensuite indiqué le préfet.', 'le préfet'],
    ['fr', '« Le pont est sûr », a dit hier soir à Lyon le préfet.', 'le préfet'],
    ['fr', '« Le pont est sûr », a déclaré le maire vendredi.', 'le maire'],
    ['fr', '« Le pont est sûr », a déclaré le 3 mai 2024 le maire de Lyon.', 'le maire de Lyon'],
    ['fr', 'Le pont est sûr, selon le préfet.', 'le préfet'],
    ['fr', 'Le pont est sûr, selon l’un des ingénieurs.', 'l’un des ingénieurs'],
    ['en', '“The bridge is safe,” said on Tuesday the mayor.', 'the mayor'],
    ['en', '“The bridge is safe,” said last week the mayor of Leeds.', 'the mayor of Leeds'],
    ['en', '“The bridge is safe,” said later the mayor.', 'the mayor'],
    ['en', '“The bridge is safe,” said the mayor on Tuesday.', 'the mayor'],
    ['en', 'The bridge is safe, according to the Ukrainian leader.', 'the Ukrainian leader'],
    ['en', 'The bridge is safe, according to officials who saw it.', 'officials'],
    ['en', 'The bridge is safe, according to officials in the U.S.', 'officials in the U.S.'],
    ['en', 'Anna Holt said the bridge is safe.', 'Anna Holt'],
  ])('%s: %s', (code, text, expected) => {
    expect(claimant(code, text)).toBe(expected);
  });

  it.each([
    ['en', 'The bridge is safe.'],
    ['en', '“The bridge is safe,” said on Friday.'],
    ['fr', '« Le pont est sûr », a déclaré vendredi.'],
  ])('%s: nobody in: %s', (code, text) => {
    expect(claimant(code, text)).toBeUndefined();
  });
});
