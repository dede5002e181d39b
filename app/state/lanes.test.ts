import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import type { Dataset } from '../dataset/dataset';
import { drawDataset, soundDataset } from '../dataset/test-timeline';
import { type Grouping, groupings } from '../url/view-state';
import { type Lane, layLanes } from './lanes';

const dataset = drawDataset(`
  event   when        topic  status    actors   in
  talks   2022-03-24  peace  planned   us,them  gazette,journal-fr
  siege   2022-02-24  war    ongoing   them     journal-fr
  treaty  2022-05-01  peace  occurred  us       gazette
  rumour  2022-04-01  war    alleged   -        gazette
`);
const everything = (of: Dataset) => of.events.map((_, index) => index);

/** Lanes from top to bottom: label, and the events in it. */
const drawn = (group: Grouping, of = dataset, shown = everything(of)) => {
  const { lanes, laneOf } = layLanes(of, shown, group);
  return lanes.map((lane, at) => {
    const events = shown.filter((index) => laneOf[index] === at).map((index) => of.events[index]?.id);
    return `${labelOf(lane)}: ${events.join(' ')}`.trim();
  });
};
const labelOf = ({ label }: Lane) =>
  'text' in label ? label.text.en : 'word' in label ? `(${label.word})` : `(${label.status})`;

describe('layLanes', () => {
  it.each<[Grouping, string[]]>([
    ['topic', ['peace: talks treaty', 'war: siege rumour', '(articles):']],
    ['actor', ['us: talks treaty', 'them: siege', '(nobody): rumour', '(articles):']],
    ['source', ['The gazette: talks rumour treaty', 'The journal-fr: siege', '(articles):']],
    ['status', ['(occurred): treaty', '(ongoing): siege', '(planned): talks', '(alleged): rumour', '(articles):']],
    ['none', ['(all): siege talks rumour treaty', '(articles):']],
  ])('groups by %s', (group, lanes) => {
    // In a lane events stand in order of time.
    expect(drawn(group)).toEqual(lanes);
  });

  it('has no lane for what is not shown', () => {
    const siege = dataset.indexById.get('siege') ?? -1;
    expect(drawn('topic', dataset, [siege])).toEqual(['war: siege', '(articles):']);
    expect(drawn('actor', dataset, [])).toEqual(['(articles):']);
  });

  it('counts the articles in their own lane', () => {
    expect(layLanes(dataset, [], 'topic').lanes.at(-1)?.count).toBe(2);
  });

  it('puts the busiest actors first', () => {
    const busy = drawDataset(`
      event  actors
      a      quiet
      b      busy
      c      busy
      d      -
      e      -
      f      -
    `);
    expect(drawn('actor', busy)).toEqual(['busy: b c', 'quiet: a', '(nobody): d e f', '(articles):']);
  });

  it('knows which lanes are topics, even where an actor has the name of one', () => {
    const namesakes = drawDataset('event topic actors\na war war');
    expect(layLanes(namesakes, [0], 'topic').lanes[0]?.topic).toBe('war');
    expect(layLanes(namesakes, [0], 'actor').lanes[0]?.topic).toBeUndefined();
  });
});

describe('many lanes', () => {
  /** So many actors, the first with most events. */
  const crowd = (actors: number) =>
    drawDataset(
      [
        'event actors',
        ...Array.from({ length: actors }, (_, a) =>
          Array.from({ length: actors - a }, (__, e) => `e${a}-${e} a${a}`),
        ).flat(),
      ].join('\n'),
    );

  it('nine have a lane each', () => {
    expect(drawn('actor', crowd(9))).toHaveLength(9 + 1);
    expect(drawn('actor', crowd(9)).join()).not.toContain('(others)');
  });

  it('beyond nine, the least share the ninth', () => {
    const twelve = crowd(12);
    const { lanes } = layLanes(twelve, everything(twelve), 'actor');
    expect(lanes.map((lane) => [labelOf(lane), lane.count])).toEqual([
      ['a0', 12],
      ['a1', 11],
      ['a2', 10],
      ['a3', 9],
      ['a4', 8],
      ['a5', 7],
      ['a6', 6],
      ['a7', 5],
      ['(others)', 4 + 3 + 2 + 1],
      ['(articles)', 1],
    ]);
    expect(drawn('actor', twelve)[8]).toMatch(/^\(others\): e10-0 e10-1 e11-0 e8-0 /);
  });
});

describe('the lanes of the real timeline', () => {
  const whole = soundDataset(real);
  const someOfIt = fc.subarray(everything(whole));

  it.each(groupings)('by %s: each shown event is in one lane, and the counts add up', (group) => {
    fc.assert(
      fc.property(someOfIt, (shown) => {
        const { lanes, laneOf } = layLanes(whole, shown, group);
        const counts = lanes.map((_, lane) => shown.filter((index) => laneOf[index] === lane).length);
        expect(counts.slice(0, -1)).toEqual(lanes.slice(0, -1).map((lane) => lane.count));
        expect(counts.at(-1)).toBe(0);
        expect(lanes.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 40 },
    );
  });

  it.each(groupings)('by %s: lanes have names of their own, which none of the data’s ids can take', (group) => {
    const { lanes } = layLanes(whole, everything(whole), group);
    expect(new Set(lanes.map((lane) => lane.id)).size).toBe(lanes.length);
    for (const lane of lanes) if ('word' in lane.label) expect(lane.id).not.toMatch(/^[a-z0-9-]+$/);
  });
});
