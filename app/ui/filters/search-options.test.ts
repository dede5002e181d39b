import { expect, it } from 'vitest';
import type { Answer } from '../../search/answer';
import { toOptions } from './search-options';

const answer = (events: number[], articles: string[] = []): Answer => ({
  query: 'siege',
  events: Uint32Array.from(events),
  articles: articles.map((source) => ({ source, paragraphs: 1 })),
  words: { starts: [], whole: [] },
  around: new Map(),
});

it('offers the best events that pass the filters too, then the articles', () => {
  const options = toOptions(answer([5, 3, 1], ['gazette']), (event) => [1, 2, 5].includes(event));
  expect(options).toEqual([
    { kind: 'event', event: 5 },
    { kind: 'event', event: 1 },
    { kind: 'article', source: 'gazette', paragraphs: 1 },
  ]);
});

it('offers no more than can be taken in at a glance', () => {
  const events = Array.from({ length: 50 }, (_, at) => at);
  const options = toOptions(answer(events, ['a', 'b', 'c', 'd', 'e']), () => true);
  expect(options.filter(({ kind }) => kind === 'event')).toHaveLength(6);
  expect(options.filter(({ kind }) => kind === 'article')).toHaveLength(3);
});

it('offers nothing before there is an answer', () => {
  expect(toOptions(null, () => true)).toEqual([]);
});
