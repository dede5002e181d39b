import { expect, it } from 'vitest';
import { drawDataset } from './test-timeline';
import { weightiestEvents } from './weightiest';

const dataset = drawDataset(`
  event  when  weight
  low    2001  0.1
  high   2002  0.9
  middle 2003  0.5
`);

it('keeps the weightiest in the order in which they stand', () => {
  expect(weightiestEvents(dataset, [0, 1, 2], 2)).toEqual([1, 2]);
  expect(weightiestEvents(dataset, [0, 1, 2], 3)).toEqual([0, 1, 2]);
  expect(weightiestEvents(dataset, [2, 0], 1)).toEqual([2]);
});
