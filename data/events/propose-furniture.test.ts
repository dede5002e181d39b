import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { french } from '../extract/lang/fr/french';
import { buildGazetteer } from './gazetteer';
import { proposeEvents } from './propose';

const published = { edtf: '2024-05-16', from: '2024-05-16', to: '2024-05-17' };

/** The passages of the drafts of a text. */
function passagesOf(code: string, text: string): readonly string[] {
  const article = { id: 'a', text, language: code, published, boilerplate: [] };
  const language = code === 'fr' ? french : english;
  return proposeEvents(article, { language, gazetteer: buildGazetteer([]) }).map(({ passage }) => passage.exact);
}

describe('bylines and notes about the article make no event', () => {
  it.each([
    ['fr', 'Publié le 2 mai 2024.'],
    ['fr', 'Publié le 2 mai 2024 à 10h30, mis à jour le 3 mai 2024.'],
    ['fr', 'Par Jean Morel, publié le 2 mai 2024 à 10h30.'],
    ['fr', 'Par Jean Morel\nLe 2 mai 2024 à 10:30.'],
    ['fr', 'Mis à jour le 3 mai 2024 à 11 h.'],
    ['fr', 'Cet article a été corrigé le 2 mai.'],
    ['fr', 'Cet article, publié le 2 mai, a été mis à jour le 3 mai.'],
    ['fr', 'Rectificatif du 3 mai : une version précédente donnait un autre nom.'],
    ['fr', 'Une version précédente de cet article disait que le vote était le 3 mai.'],
    ['fr', 'LEEDS, 8 janv.'],
    ['en', 'This article was corrected on 2 May.'],
    ['en', 'This article was amended on 2 May 2024 to correct a name. The vote was on 3 May.'],
    ['en', 'Correction, 3 May 2024: an earlier version of this story misstated the date.'],
    ['en', 'An earlier version of this article said that the vote was on 3 May.'],
    ['en', 'Published on 2 May 2024.'],
    ['en', 'Last updated: Thursday 2 May 2024 at 10:30.'],
    ['en', 'By Anna Holt, 2 May 2024.'],
    ['en', 'LEEDS, Jan. 8.'],
  ])('%s: %s', (code, text) => {
    expect(passagesOf(code, text)).toEqual([]);
  });

  it.each([
    ['fr', 'LEEDS, 8 janv. Le conseil a voté le budget.', 'Le conseil a voté le budget.'],
    ['fr', 'PARIS, 8 janvier (AFP) - Le conseil a voté le budget.', 'Le conseil a voté le budget.'],
    ['fr', 'Paris, le 8 janvier – Le conseil a voté le budget.', 'Le conseil a voté le budget.'],
    ['en', 'LONDON, May 2 (Reuters) - The council voted the budget.', 'The council voted the budget.'],
    ['en', 'LEEDS, Jan. 8. The council voted the budget.', 'The council voted the budget.'],
    ['en', 'LEEDS, May 2 — The council met on 3 April.', 'The council met on 3 April.'],
  ])('%s: what follows a dateline does: %s', (code, text, ...expected) => {
    expect(passagesOf(code, text)).toEqual(expected);
  });

  it.each([
    ['en', 'The report was published on 2 May 2024.'],
    ['en', 'Published on 2 May, the report says that the bridge is safe.'],
    ['en', 'The council corrected the figures on 2 May.'],
    ['en', 'The law was amended on 2 May 2024 to correct a name.'],
    ['en', 'NATO, on 2 May, met in Leeds.'],
    ['fr', 'Le rapport a été publié le 2 mai 2024.'],
    ['fr', 'Publié le 2 mai, le rapport dit que le pont est sûr.'],
    ['fr', 'La loi a été corrigée le 2 mai.'],
  ])('%s: news stay news: %s', (code, text) => {
    expect(passagesOf(code, text)).not.toEqual([]);
  });
});
