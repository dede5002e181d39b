import { describe, expect, it } from 'vitest';
import { isSearch } from './is-search';
import { parseQuery } from './query';

describe('parseQuery', () => {
  it.each([
    ['Madrid summit', ['madrid', 'summit']],
    ['  the SUMMIT in Madrid ', ['summit', 'madrid']],
    ['le sommet de l’OTAN', ['sommet', 'otan']],
    ['summit summit', ['summit']],
    ['the', ['the']],
    ['l’', ['l']],
    ['«\u00a0»', []],
  ])('%s', (query, terms) => {
    expect(parseQuery(query)).toEqual(terms);
  });

  it('looks for the first words of a pasted page', () => {
    expect(parseQuery(Array.from({ length: 40 }, (_, at) => `word${at}`).join(' '))).toHaveLength(8);
  });
});

it.each([
  ['', false],
  ['  ', false],
  ['?!', false],
  ['a', true],
  ['2', true],
  ['é', true],
])('%j is a search: %s', (query, is) => {
  expect(isSearch(query)).toBe(is);
});
