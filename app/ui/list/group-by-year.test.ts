import { describe, expect, it } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { groupByYear } from './group-by-year';

const dataset = drawDataset(`
  event      when
  until      ../2021
  old        -0043-03-15
  eve        2021-12-31
  new-year   2022-01-01
  summer     2022-22
  decade     198X
`);
const group = (shown: readonly number[]) =>
  groupByYear(dataset, shown).map(({ year, events }) => `${year}: ${events.map((event) => event.id).join(' ')}`);

describe('groupByYear', () => {
  it('splits the events at every new year of their start, in UTC', () => {
    expect(group(dataset.events.map((_, index) => index))).toEqual([
      'null: until',
      '-43: old',
      '1980: decade',
      '2021: eve',
      '2022: new-year summer',
    ]);
  });

  it('has no group for a year of which nothing is shown', () => {
    expect(group([1, 4])).toEqual(['-43: old', '2022: new-year']);
    expect(group([])).toEqual([]);
  });
});
