import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../time/units';
import { groupLong, lineAt, lineOf, yearEnd } from './list-groups';

const lists = fc
  .array(fc.integer({ min: -800 * 366, max: 80 * 366 }), { maxLength: 60 })
  .map((days) => Float64Array.from(days, (day) => day * DAY).sort());

describe('groupLong', () => {
  it('begins a group at every new year, as a walk would', () => {
    fc.assert(
      fc.property(lists, (starts) => {
        const shown = [...starts.keys()];
        const walked = shown.filter((at) => at === 0 || yearOf(starts[at] ?? 0) !== yearOf(starts[at - 1] ?? 0));
        expect(groupLong({ starts }, shown, yearEnd).map(({ from }) => from)).toEqual(walked);
      }),
    );
  });

  it('has every heading and every event on a line of its own, in order', () => {
    fc.assert(
      fc.property(lists, (starts) => {
        const shown = [...starts.keys()];
        const groups = groupLong({ starts }, shown, yearEnd);
        const lines = Array.from({ length: shown.length + groups.length }, (_, line) => lineAt(groups, line));
        expect(lines.filter(({ kind }) => kind === 'heading')).toHaveLength(groups.length);
        expect(lines.flatMap((line) => (line.kind === 'event' ? line.position : []))).toEqual(shown);
        for (const position of shown) expect(lineAt(groups, lineOf(groups, position))).toMatchObject({ position });
      }),
    );
  });

  it('keeps what has no start in a group before all others', () => {
    const starts = Float64Array.of(-Infinity, -Infinity, 0);
    expect(groupLong({ starts }, [0, 1, 2], yearEnd)).toEqual([
      { from: 0, at: -Infinity },
      { from: 2, at: 0 },
    ]);
  });
});

const yearOf = (at: number) => new Date(at).getUTCFullYear();
