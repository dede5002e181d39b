import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/dataset';
import { drawDataset } from '../dataset/test-timeline';
import { type ExerciseKind, exerciseKinds } from '../url/view-state';
import { anyDataset, realDataset } from './any-dataset.fixture';
import { makeExercise } from './make-exercise';
import { areApart } from './make-order';
import type { Claimant, Question } from './question';

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);
const anySeed = fc.integer({ min: 1, max: 999_999 });

const every = (dataset: Dataset) => dataset.events.map((_, event) => event);

function questionsOf(dataset: Dataset, kind: ExerciseKind, seed: number): readonly Question[] {
  const set = makeExercise(dataset, every(dataset), { kind, seed });
  return set.state === 'ready' ? set.questions : [];
}

/** Runs a check on each question of many sets, of the real timeline and of drawn ones. */
function eachQuestion<K extends ExerciseKind>(
  kind: K,
  check: (question: Extract<Question, { kind: K }>, dataset: Dataset) => void,
): void {
  const checkSet = (dataset: Dataset, seed: number) => {
    const questions = questionsOf(dataset, kind, seed);
    for (const question of questions) if (isOf(kind, question)) check(question, dataset);
    return questions.length;
  };
  expect(SEEDS.map((seed) => checkSet(realDataset, seed)).every((count) => count > 2)).toBe(true);
  fc.assert(fc.property(anyDataset, anySeed, (dataset, seed) => void checkSet(dataset, seed)));
}

const isOf = <K extends ExerciseKind>(kind: K, question: Question): question is Extract<Question, { kind: K }> =>
  question.kind === kind;

describe.each(exerciseKinds)('a set of “%s”', (kind) => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyDataset, anySeed, (dataset, seed) => {
        const make = () => makeExercise(dataset, every(dataset), { kind, seed });
        expect(make()).toEqual(make());
      }),
    );
  });

  it('is another for another seed', () => {
    const sets = new Set(SEEDS.map((seed) => JSON.stringify(questionsOf(realDataset, kind, seed))));
    expect(sets.size).toBe(SEEDS.length);
  });

  it('is made only from the events it is given', () => {
    const half = every(realDataset).filter((event) => event % 2 === 0);
    for (const seed of SEEDS) {
      const set = makeExercise(realDataset, half, { kind, seed });
      const used =
        set.state === 'ready' ? set.questions.flatMap((one) => ('event' in one ? one.event : one.answer)) : [];
      expect(used.filter((event) => !half.includes(event))).toEqual([]);
    }
  });

  it('asks about no event twice', () => {
    for (const seed of SEEDS) {
      const used = questionsOf(realDataset, kind, seed).flatMap((one) => ('event' in one ? [one.event] : one.answer));
      expect(new Set(used).size, `seed ${seed}`).toBe(used.length);
    }
  });

  it('says so where there is too little', () => {
    const set = makeExercise(drawDataset('event when\nlone 2022'), [0], { kind, seed: 1 });
    expect(set.state).toBe('too-little');
    if (set.state === 'too-little') expect(set.usable).toBeLessThan(set.needed);
    expect(makeExercise(realDataset, [], { kind, seed: 1 }).state).toBe('too-little');
  });
});

describe('“put these in order”', () => {
  it('has one right order: any two events lie wholly apart', () => {
    eachQuestion('order', ({ answer }, dataset) => {
      answer.forEach((event, at) => {
        for (const later of answer.slice(at + 1)) {
          expect(dataset.ends[event] ?? Number.NaN).toBeLessThanOrEqual(dataset.starts[later] ?? Number.NaN);
          expect(areApart(dataset, event, later)).toBe(true);
        }
      });
    });
  });

  it('shows the same events, and not in order', () => {
    eachQuestion('order', ({ shown, answer }) => {
      expect(shown.toSorted()).toEqual(answer.toSorted());
      expect(shown).not.toEqual(answer);
      expect(answer.length).toBeGreaterThan(2);
    });
  });

  it.each([
    ['a month and a day in it', '2022-03', '2022-03-24', false],
    ['a year and the day after it', '2022', '2023-01-01', true],
    ['about a year and the day after it', '2022~', '2023-01-01', false],
    ['about a year and what is two years later', '2022~', '2024-01-01', true],
    ['a doubtful day and the day after it', '2022-03-24?', '2022-03-25', false],
  ])('%s: %s, %s', (_, one, other, apart) => {
    expect(areApart(drawDataset(`event when\na ${one}\nb ${other}`), 0, 1)).toBe(apart);
  });

  it('leaves out what has no end, and what is only ongoing', () => {
    const dataset = drawDataset(
      ['event when status', 'a 2001 -', 'b 2003 ongoing', 'c 2005 -', 'd 2007/.. -', 'e 2009 planned'].join('\n'),
    );
    const used = questionsOf(dataset, 'order', 1).flatMap((one) => (one.kind === 'order' ? one.answer : []));
    expect(used.map((event) => dataset.events[event]?.id)).toEqual(['a', 'c', 'e']);
  });
});

describe('“which words date this event?”', () => {
  it('has one right answer: the dating words stand once in the passage, and no others beside them', () => {
    eachQuestion('words', ({ event, evidence, answer }, dataset) => {
      const mention = dataset.events[event]?.evidence[evidence];
      const others = dataset.passages.get(mention?.source ?? '')?.flatMap(({ mention: { time } }) => time ?? []) ?? [];
      const inside = others.filter(({ start, end }) => start < (mention?.end ?? 0) && end > (mention?.start ?? 0));
      if (answer === null) {
        expect(inside).toEqual([]);
        return;
      }
      expect(mention?.exact.split(mention.time?.exact ?? '')).toHaveLength(2);
      expect(inside.every(({ start, end }) => start < answer.end && end > answer.start)).toBe(true);
    });
  });

  it('asks for no words that need knowledge from elsewhere, and for none that date nothing', () => {
    eachQuestion('words', ({ event, evidence, answer }, dataset) => {
      const [row, mention] = [dataset.events[event], dataset.events[event]?.evidence[evidence]];
      expect((mention?.when ?? row?.when)?.basis === 'inferred').toBe(answer === null);
      if (answer !== null) expect(mention?.time?.value).not.toMatch(/_REF$/);
    });
  });
});

describe('“said or happened?”', () => {
  it('has one right status, as this article has it', () => {
    eachQuestion('said', ({ event, evidence, statuses, status }, dataset) => {
      const row = dataset.events[event];
      expect(status).toBe(row?.evidence[evidence]?.status ?? row?.status);
      expect(statuses.filter((one) => one === status)).toHaveLength(1);
      expect(new Set(statuses).size).toBe(4);
    });
  });

  it('has one right claimant: no other shares a name with it', () => {
    const names = (text: Claimant | undefined): string[] => text?.en?.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    eachQuestion('said', ({ claimants, claimant }) => {
      if (claimants.length === 0) return;
      const right = claimants[claimant];
      expect(right).toBeDefined();
      expect(claimants.filter((one) => one === null)).toHaveLength(1);
      for (const [at, other] of claimants.entries()) {
        if (at === claimant) continue;
        const shared = names(other).filter((name) => names(right).includes(name));
        expect(shared.filter((name) => !/^(?:according|quoted)$/.test(name))).toEqual([]);
      }
    });
  });

  it('is not made where all have the same status', () => {
    const dataset = drawDataset('event when\na 2001\nb 2002\nc 2003\nd 2004');
    expect(makeExercise(dataset, every(dataset), { kind: 'said', seed: 1 }).state).toBe('one-status');
  });

  it('mixes the statuses', () => {
    for (const seed of SEEDS) {
      const statuses = questionsOf(realDataset, 'said', seed).map((one) => (one.kind === 'said' ? one.status : ''));
      expect(new Set(statuses).size).toBeGreaterThan(3);
    }
  });
});
