import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEST } from './answer';
import { createEngine } from './engine';
import { manyEvents } from './many-events.fixture';
import type { EventRow, ParagraphRow } from './rows';

const row = (id: number, texts: Partial<EventRow>): EventRow => ({
  id,
  title: 'Something',
  quote: 'they said so',
  names: 'somebody',
  summary: 'nothing more',
  weight: 0.5,
  ...texts,
});

const paragraph = (text: string, events: readonly number[], source = 'gazette'): ParagraphRow => ({
  source,
  text,
  events,
});

function engineOf(rows: readonly Partial<EventRow>[], paragraphs: readonly ParagraphRow[] = []) {
  const engine = createEngine();
  engine.addEvents(rows.map((texts, id) => row(id, texts)));
  engine.addParagraphs(paragraphs);
  return engine;
}

describe('the ranking', () => {
  it('puts title before quote before names before summary before the article around', () => {
    const engine = engineOf(
      [{}, { summary: 'a summit' }, { names: 'Summit' }, { quote: 'the summit' }, { title: 'Summit' }],
      [paragraph('After the summit they left.', [0])],
    );
    expect([...engine.all('summit').events]).toEqual([4, 3, 2, 1, 0]);
  });

  it('puts a word in full before its beginning', () => {
    const engine = engineOf([{ title: 'Summits' }, { title: 'Summit' }]);
    expect([...engine.all('summit').events]).toEqual([1, 0]);
  });

  it('puts the louder event first where both are as good, then the earlier one', () => {
    const engine = engineOf([
      { title: 'Summit', weight: 0.2 },
      { title: 'Summit', weight: 0.9 },
      { title: 'Summit', weight: 0.2 },
    ]);
    expect([...engine.all('summit').events]).toEqual([1, 0, 2]);
  });

  it('lets further places decide only between equals', () => {
    const all = { quote: 'summit', names: 'summit', summary: 'summit', weight: 1 };
    const engine = engineOf([all, { title: 'Summit', weight: 0 }, { title: 'Summit', summary: 'summit', weight: 0 }]);
    expect([...engine.all('summit').events]).toEqual([2, 1, 0]);
  });

  it('wants every word, wherever each of them is', () => {
    const engine = engineOf(
      [{ title: 'Summit in Madrid' }, { title: 'Summit' }, { title: 'Madrid', quote: 'the summit' }],
      [paragraph('It was in Madrid.', [1])],
    );
    expect([...engine.all('madrid summit').events]).toEqual([0, 2, 1]);
    expect([...engine.all('madrid summit vilnius').events]).toEqual([]);
  });
});

describe('typing errors', () => {
  it('are forgiven, and the words that were meant are named', () => {
    const engine = engineOf([{ title: 'Zelensky pleads' }, { title: 'Stoltenberg answers' }]);
    expect(engine.all('zelenski')).toMatchObject({
      events: Uint32Array.of(0),
      words: { starts: [], whole: ['zelensky'] },
    });
    expect(engine.all('stoltenbrg')).toMatchObject({ events: Uint32Array.of(1), words: { whole: ['stoltenberg'] } });
  });

  it('are not looked for where something begins like the word, be it in an article alone', () => {
    const engine = engineOf([{ title: 'A marsh' }, {}], [paragraph('They will march.', [1])]);
    expect(engine.all('march')).toMatchObject({ events: Uint32Array.of(1), words: { starts: ['march'], whole: [] } });
  });

  it('are not forgiven in numbers and short words', () => {
    const engine = engineOf([{ title: 'In 2022 the sun rose' }]);
    expect([...engine.all('2023').events]).toEqual([]);
    expect([...engine.all('son').events]).toEqual([]);
  });
});

describe('the articles', () => {
  const engine = engineOf(
    [{ title: 'Talks' }, { title: 'Siege of the town' }],
    [
      paragraph('The town is besieged.', [1]),
      paragraph('In the town, snow.', [0]),
      paragraph('A town by a river.', [], 'journal'),
      paragraph('A river.', [], 'journal'),
    ],
  );

  it('are counted by the paragraphs that have all the words', () => {
    expect(engine.all('town').articles).toEqual([
      { source: 'gazette', paragraphs: 2 },
      { source: 'journal', paragraphs: 1 },
    ]);
    expect(engine.all('town river').articles).toEqual([{ source: 'journal', paragraphs: 1 }]);
  });

  it('explain an event that has not the word itself, and no other', () => {
    const { events, around } = engine.all('town');
    expect([...events]).toEqual([1, 0]);
    expect([...around]).toEqual([[0, { source: 'gazette', text: 'In the town, snow.' }]]);
  });

  it('can come later', () => {
    const late = engineOf([{}]);
    expect([...late.all('snow').events]).toEqual([]);
    late.addParagraphs([paragraph('Snow fell.', [0])]);
    expect([...late.all('snow').events]).toEqual([0]);
  });
});

it('says nothing of nothing', () => {
  expect(engineOf([{}]).all('?!')).toMatchObject({ events: Uint32Array.of(), articles: [] });
});

it('finds every event by any of its words, whatever their case and accents', () => {
  const words = ['Été', 'Kyiv', 'œuvre', 'Erdoğan', 'SOMMET', 'pluie'];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(words, { minLength: 1 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...words),
      (titles, word) => {
        const engine = engineOf(titles.map((title) => ({ title: title.join(' ') })));
        const having = titles.flatMap((title, id) => (title.includes(word) ? [id] : []));
        for (const typed of [word.toUpperCase(), word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]) {
          expect([...engine.all(typed).events.toSorted()]).toEqual(having);
        }
      },
    ),
  );
});

describe('the best few', () => {
  const { events, paragraphs } = manyEvents(1500);
  const engine = createEngine();
  engine.addEvents(events);
  engine.addParagraphs(paragraphs);

  it.each(['a', 'na', 'nato', 'sumit', 'madrid', 'xyzzy'])('of “%s” are the first of all', (query) => {
    const [best, all] = [engine.best(query), engine.all(query)];
    expect([...best.events]).toEqual([...all.events.subarray(0, BEST)]);
    expect(best).toMatchObject({ query, articles: all.articles, words: all.words });
    for (const [event, around] of best.around) expect(all.around.get(event)).toEqual(around);
  });

  it('are no more than can be sent with every letter', () => {
    expect(engine.best('a').events).toHaveLength(BEST);
    expect(engine.all('a').events).toHaveLength(1500);
  });

  it('and all of it answer the same question, whatever was asked between', () => {
    engine.best('madrid');
    engine.best('nato');
    expect(engine.all('madrid')).toEqual(engine.all('madrid'));
    expect(engine.all('madrid').query).toBe('madrid');
  });
});

it('costs next to nothing to ask, beside what it cost to build, even for a single letter', () => {
  const { events, paragraphs } = manyEvents(1500);
  const engine = createEngine();
  const took = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const building = took(() => {
    engine.addEvents(events);
    engine.addParagraphs(paragraphs);
    engine.all('');
  });
  const asking = (query: string) => Math.min(...Array.from({ length: 9 }, () => took(() => engine.all(query))));
  expect(engine.all('a').events).toHaveLength(1500);
  for (const query of ['a', 'na', 'nato', 'sumit', 'nato summit madrid']) {
    expect(asking(query), query).toBeLessThan(building / 25);
  }
});
