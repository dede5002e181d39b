/**
 * How long an answer takes among 10 000 events: `npx vitest bench app/search`. The budget is one frame, 16 ms; the
 * first letters are the hardest, because nearly everything begins with them somewhere.
 */
import { bench, describe } from 'vitest';
import { createEngine } from './engine';
import { manyEvents } from './many-events.fixture';

const { events, paragraphs } = manyEvents(10_000);

function build() {
  const engine = createEngine();
  engine.addEvents(events);
  engine.addParagraphs(paragraphs);
  engine.best('nothing yet');
  return engine;
}

describe('an answer among 10 000 events', () => {
  const engine = build();
  const queries = [
    'a',
    's',
    'na',
    'nato',
    'summit',
    'sumit',
    'madrid 2022',
    'nato summit in madrid',
    'xyzzy',
    'stoltenbrg',
  ];
  for (const query of queries) bench(query, () => void engine.best(query));
});

describe('the index of 10 000 events', () => {
  bench('build', () => void build(), { iterations: 3, warmupIterations: 0, time: 0 });
});
