import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { realDataset } from '../exercise/any-dataset.fixture';
import { areApart } from '../exercise/make-order';
import { layPaperScale } from './axis-scale';
import { layMarks } from './lay-marks';
import { makeSheet, type SheetOptions } from './sheet';

const options = (change: Partial<SheetOptions> = {}): SheetOptions => ({
  variant: 'handout',
  most: null,
  seed: 1,
  ...change,
});
const { events } = realDataset;

describe('a handout', () => {
  it('has every event in order, under numbers', () => {
    const { rows, answer } = makeSheet(realDataset, events, options());
    expect(rows.map(({ event }) => event)).toEqual(events);
    expect(rows.map(({ sign }) => sign)).toEqual(events.map((_, at) => String(at + 1)));
    expect(answer).toBe(rows);
  });

  it('has the weightiest, still in order of time, where not all are wanted', () => {
    const rows = makeSheet(realDataset, events, options({ variant: 'dates', most: 10 })).rows.map(({ event }) => event);
    expect(rows).toHaveLength(10);
    expect(rows).toEqual(events.filter((event) => rows.includes(event)));
    const lightest = Math.min(...rows.map(({ weight }) => weight));
    expect(events.filter(({ weight }) => weight > lightest).every((event) => rows.includes(event))).toBe(true);
  });
});

describe('cards to be cut out', () => {
  const sheet = (seed: number, most = 12) => makeSheet(realDataset, events, options({ variant: 'order', most, seed }));

  it('have one right order', () => {
    for (let seed = 1; seed < 40; seed++) {
      const indexes = sheet(seed).answer.map(({ event }) => realDataset.indexById.get(event.id) ?? -1);
      expect(indexes.length).toBeGreaterThan(5);
      indexes.forEach((one, at) => {
        for (const other of indexes.slice(at + 1)) expect(areApart(realDataset, one, other)).toBe(true);
      });
    }
  });

  it('lie on the page under letters that say nothing of their order', () => {
    const { rows, answer } = sheet(3);
    expect(rows.map(({ sign }) => sign).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, rows.length));
    expect(answer.map(({ sign }) => sign)).not.toEqual(rows.map(({ sign }) => sign));
    expect([...answer].sort((a, b) => (a.sign < b.sign ? -1 : 1))).toEqual(rows);
  });

  it('are the same for the same number', () => {
    expect(sheet(5)).toEqual(sheet(5));
    expect(sheet(5)).not.toEqual(sheet(6));
  });
});

describe('the axis on paper', () => {
  const time = fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2030, 0) });

  it('keeps what is earlier to the left, within the page', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 60 }), (times) => {
        const { place, ticks } = layPaperScale(times);
        const places = times.toSorted((a, b) => a - b).map(place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const at of [...places, ...ticks.map((tick) => tick.at)]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('folds long empty stretches and gives each busy one room', () => {
    const { pieces } = layPaperScale([Date.UTC(1949, 3, 4), Date.UTC(2022, 2, 24), Date.UTC(2022, 3, 1)]);
    expect(pieces).toHaveLength(2);
    for (const { from, to } of pieces) expect(to - from).toBeGreaterThan(0.08);
  });

  it('stands even without a date', () => {
    expect(layPaperScale([]).pieces).toHaveLength(1);
  });

  it('has a lane for each topic that has events, and every event in one', () => {
    const { rows } = makeSheet(realDataset, events, options());
    const { lanes } = layMarks(realDataset, rows, 0.01);
    expect(lanes.flatMap(({ marks }) => marks)).toHaveLength(events.length);
    expect(lanes.every(({ levels }) => levels >= 1 && levels <= 3)).toBe(true);
  });

  it('draws marks apart while there is room', () => {
    const dataset = drawDataset('event when\na 2022-03-24\nb 2022-03-24\nc 2022-03-24\nd 2023');
    const { rows } = makeSheet(dataset, dataset.events, options());
    const { lanes } = layMarks(dataset, rows, 0.05);
    expect(lanes[0]?.marks.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
  });
});
