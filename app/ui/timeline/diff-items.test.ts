import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisItem } from './axis-item';
import { diffItems } from './diff-items';
import { drawItem } from './drawn-items.fixture';

const byId = (items: readonly AxisItem[]) => new Map(items.map((item) => [item.id, item]));

describe('diffItems', () => {
  it('tells what has gone, what has come, what has changed, and nothing of what is the same', () => {
    const before = [drawItem({ id: 'gone' }), drawItem({ id: 'same' }), drawItem({ id: 'moved', row: 0 })];
    const after = [drawItem({ id: 'same' }), drawItem({ id: 'moved', row: 1 }), drawItem({ id: 'new' })];
    expect(diffItems(byId(before), after)).toEqual({ removed: ['gone'], added: [after[2]], changed: [after[1]] });
  });

  it.each<[string, Partial<AxisItem>]>([
    ['lane', { lane: 'peace' }],
    ['end', { end: 2 }],
    ['edge', { endEdge: 'open' }],
    ['label’s place', { isInside: true }],
    ['colour', { tone: 3 }],
    ['words', { spoken: 'le 24 février 2022' }],
    ['face', { face: { kind: 'cluster', count: 2, written: '2', parts: [{ tone: 0, isHollow: false, count: 2 }] } }],
  ])('sees another %s', (_, change) => {
    const after = drawItem(change);
    expect(diffItems(byId([drawItem()]), [after]).changed).toEqual([after]);
  });

  it('told so, the old set becomes the new one', () => {
    const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), row: fc.nat(1) }).map(drawItem);
    const set = fc.uniqueArray(item, { selector: ({ id }) => id });
    fc.assert(
      fc.property(set, set, (before, after) => {
        const { removed, added, changed } = diffItems(byId(before), after);
        const now = byId(before);
        for (const id of removed) expect(now.delete(id)).toBe(true);
        for (const one of added) expect(now.has(one.id)).toBe(false);
        for (const one of changed) expect(now.get(one.id)).not.toEqual(one);
        for (const one of [...added, ...changed]) now.set(one.id, one);
        expect(now).toEqual(byId(after));
      }),
    );
  });
});
