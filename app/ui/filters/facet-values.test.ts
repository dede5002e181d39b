import { describe, expect, it } from 'vitest';
import { toDataset } from '../../dataset/dataset';
import { drawTimeline } from '../../dataset/test-timeline';
import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import type { FilterKey } from '../../url/view-state';
import { facetValues, listedValues } from './facet-values';

const drawn = drawTimeline(`
  event   topic  status    basis     actors  places  in
  siege   war    ongoing   relative  us      town    journal-fr
  talks   peace  planned   explicit  them    town    gazette
  treaty  peace  occurred  explicit  them    river   gazette
`);
const dataset = toDataset({
  ...drawn,
  actors: drawn.actors.map((actor) => (actor.id === 'us' ? { ...actor, aliases: ['Éux-mêmes'] } : actor)),
});

const values = (key: FilterKey) => facetValues(key, { dataset, messages: en, language: 'en' });

describe('the values of a filter', () => {
  it.each<[FilterKey, string]>([
    ['topic', 'war peace'],
    ['status', 'occurred ongoing planned'],
    ['basis', 'explicit relative'],
    ['source', 'journal-fr gazette'],
    ['actor', 'them us'],
    ['place', 'town river'],
    ['language', 'en fr'],
  ])('%s: %s', (key, ids) => {
    expect(
      values(key)
        .map(({ value }) => value)
        .join(' '),
    ).toBe(ids);
  });

  it('are said in the language of the page', () => {
    const french = (key: FilterKey) =>
      facetValues(key, { dataset, messages: fr, language: 'fr' }).map(({ label }) => label);
    expect(french('status')).toEqual(['a eu lieu', 'en cours', 'prévu']);
    expect(french('topic')).toEqual(['war (fr)', 'peace (fr)']);
    expect(french('language')).toEqual(['anglais', 'français']);
    expect(french('source')).toEqual(['The journal-fr', 'The gazette']);
  });
});

describe('the values that are listed', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ value: `v${at}`, label: `v${at}`, spellings: `v${at}` }));
  const list = (options: Partial<Parameters<typeof listedValues>[1]>) =>
    listedValues(many, { find: '', chosen: [], isWhole: false, ...options }).map(({ value }) => value);

  it('are the first ones and whatever is chosen', () => {
    expect(list({})).toHaveLength(8);
    expect(list({ chosen: ['v3', 'v15'] })).toEqual([...list({}), 'v15']);
  });

  it('are all of them where that is wanted', () => {
    expect(list({ isWhole: true })).toHaveLength(20);
  });

  it('are those that have what is typed', () => {
    expect(list({ find: 'v1' })).toHaveLength(11);
    expect(list({ find: 'nobody' })).toEqual([]);
  });

  it('are found by other spellings, without accents', () => {
    const found = listedValues(values('actor'), { find: ' EUX-memes', chosen: [], isWhole: false });
    expect(found.map(({ value }) => value)).toEqual(['us']);
  });
});
