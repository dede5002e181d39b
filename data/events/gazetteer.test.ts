import { describe, expect, it } from 'vitest';
import { buildGazetteer, findNames } from './gazetteer';
import { newsNames } from './gazetteer-names';

const gazetteer = buildGazetteer([{ id: 'own', kind: 'organisation', spellings: ['New York Port'] }, ...newsNames()]);
const names = (text: string) => findNames(text, gazetteer).map(({ id, exact }) => `${id}=${exact}`);

describe('names', () => {
  it('keeps the spelling of the source, in both languages', () => {
    expect(names('La Russie et the UK, Kiev')).toEqual(['russia=Russie', 'united-kingdom=UK', 'ukraine=Kiev']);
  });
  it('knows countries by the platform\u2019s own table', () => {
    expect(names('Allemagne, Germany, États-Unis')).toEqual([
      'germany=Allemagne',
      'germany=Germany',
      'united-states=États-Unis',
    ]);
  });
  it('takes the longest name, and an editor\u2019s before ours', () => {
    expect(names('The New York Port Authority in New York')).toEqual(['own=New York Port', 'new-york=New York']);
  });
  it('tells names from words', () => {
    expect(names('It told us that the un-American turkey was cold')).toEqual(['united-states=American']);
  });
});
