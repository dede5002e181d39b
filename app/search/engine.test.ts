import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    expect(engine.ask('summit').events).toEqual([4, 3, 2, 1, 0]);
  });

  it('puts a word in full before its beginning', () => {
    const engine = engineOf([{ title: 'Summits' }, { title: 'Summit' }]);
    expect(engine.ask('summit').events).toEqual([1, 0]);
  });

  it('puts the louder event first where both are as good, then the earlier one', () => {
    const engine = engineOf([
      { title: 'Summit', weight: 0.2 },
      { title: 'Summit', weight: 0.9 },
      { title: 'Summit', weight: 0.2 },
    ]);
    expect(engine.ask('summit').events).toEqual([1, 0, 2]);
  });

  it('lets further places decide only between equals', () => {
    const all = { quote: 'summit', names: 'summit', summary: 'summit', weight: 1 };
    const engine = engineOf([all, { title: 'Summit', weight: 0 }, { title: 'Summit', summary: 'summit', weight: 0 }]);
    expect(engine.ask('summit').events).toEqual([2, 1, 0]);
  });

  it('wants every word, wherever each of them is', () => {
    const engine = engineOf(
      [{ title: 'Summit in Madrid' }, { title: 'Summit' }, { title: 'Madrid', quote: 'the summit' }],
      [paragraph('It was in Madrid.', [1])],
    );
    expect(engine.ask('madrid summit').events).toEqual([0, 2, 1]);
    expect(engine.ask('madrid summit vilnius').events).toEqual([]);
  });
});

describe('typing errors', () => {
  it('are forgiven, and the words that were meant are named', () => {
    const engine = engineOf([{ title: 'Zelensky pleads' }, { title: 'Stoltenberg answers' }]);
    expect(engine.ask('zelenski')).toMatchObject({ events: [0], words: { starts: [], whole: ['zelensky'] } });
    expect(engine.ask('stoltenbrg')).toMatchObject({ events: [1], words: { whole: ['stoltenberg'] } });
  });

  it('are not looked for where something begins like the word, be it in an article alone', () => {
    const engine = engineOf([{ title: 'A marsh' }, {}], [paragraph('They will march.', [1])]);
    expect(engine.ask('march')).toMatchObject({ events: [1], words: { starts: ['march'], whole: [] } });
  });

  it('are not forgiven in numbers and short words', () => {
    const engine = engineOf([{ title: 'In 2022 the sun rose' }]);
    expect(engine.ask('2023').events).toEqual([]);
    expect(engine.ask('son').events).toEqual([]);
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
    expect(engine.ask('town').articles).toEqual([
      { source: 'gazette', paragraphs: 2 },
      { source: 'journal', paragraphs: 1 },
    ]);
    expect(engine.ask('town river').articles).toEqual([{ source: 'journal', paragraphs: 1 }]);
  });

  it('explain an event that has not the word itself, and no other', () => {
    const { events, around } = engine.ask('town');
    expect(events).toEqual([1, 0]);
    expect([...around]).toEqual([[0, { source: 'gazette', text: 'In the town, snow.' }]]);
  });

  it('can come later', () => {
    const late = engineOf([{}]);
    expect(late.ask('snow').events).toEqual([]);
    late.addParagraphs([paragraph('Snow fell.', [0])]);
    expect(late.ask('snow').events).toEqual([0]);
  });
});

it('says nothing of nothing', () => {
  expect(engineOf([{}]).ask('?!')).toMatchObject({ events: [], articles: [] });
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
          expect(engine.ask(typed).events.toSorted((a, b) => a - b)).toEqual(having);
        }
      },
    ),
  );
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
    engine.ask('');
  });
  const asking = (query: string) => Math.min(...Array.from({ length: 9 }, () => took(() => engine.ask(query))));
  expect(engine.ask('a').events).toHaveLength(1500);
  for (const query of ['a', 'na', 'nato', 'sumit', 'nato summit madrid']) {
    expect(asking(query), query).toBeLessThan(building / 25);
  }
});
