import { expect, it } from 'vitest';
import { smallDataset } from '../build/pages.fixture';
import { densityOf } from './preview';

it('counts the outright events of each topic by the stretch they start in', () => {
  const dataset = smallDataset((timeline) => {
    const [event] = timeline.events;
    if (event === undefined) return;
    const at = (id: string, start: string, background = false) => ({
      ...event,
      id,
      background,
      when: { ...event.when, start, end: '2030-01-01T00:00:00Z' },
    });
    timeline.events = [
      at('long-ago', '1949-04-04T00:00:00Z', true),
      at('first', '2020-01-01T00:00:00Z'),
      at('second', '2020-12-01T00:00:00Z'),
      at('third', '2023-12-31T00:00:00Z'),
    ];
  });
  expect(densityOf(dataset, 4)).toEqual({ topics: [[2, 0, 0, 1]], years: [2020, 2023] });
});
