import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolutionOf } from '../time/resolution';
import { contains, duration, pad, panBy, span } from '../time/span';
import { cssPx, millis } from '../time/units';
import { isCurrent, queryWindow, snapOutwards } from './query-window';

const WIDTH = cssPx(800);
const anyView = fc
  .tuple(fc.double({ min: -1e13, max: 1e13, noNaN: true }), fc.double({ min: 1e5, max: 1e12, noNaN: true }))
  .map(([start, length]) => span(start, start + length));

describe('query window', () => {
  it('is three views long, snapped outwards to the resolution', () => {
    // 800 px over 1 000 000 ms are 1250 ms a pixel: a resolution of 1024.
    expect(queryWindow(span(0, 1_000_000), WIDTH)).toEqual({ window: span(-1_000_448, 2_000_896), resolution: 1024 });
  });

  it('holds a view on either side and little more', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { window, resolution } = queryWindow(view, WIDTH);
        expect(contains(window, pad(view, duration(view)))).toBe(true);
        expect(duration(window)).toBeLessThan(3 * duration(view) * 1.01);
        expect([window.start % resolution, window.end % resolution].map(Math.abs)).toEqual([0, 0]);
      }),
    );
  });

  it('serves until the view leaves it or its resolution changes', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: -3, max: 3, noNaN: true }), (view, views) => {
        const query = queryWindow(view, WIDTH);
        const moved = panBy(view, millis(views * duration(view)));
        const isNear = contains(query.window, moved);
        expect(isCurrent(query, moved, query.resolution)).toBe(isNear);
        expect(isCurrent(query, view, query.resolution * 2)).toBe(false);
        if (Math.abs(views) < 0.99) expect(isNear).toBe(true);
      }),
    );
  });

  it('serves a little nearer, as long as the resolution is the same', () => {
    const view = span(0, 1_000_000);
    const nearer = span(100_000, 950_000);
    expect(isCurrent(queryWindow(view, WIDTH), nearer, resolutionOf(nearer, WIDTH))).toBe(true);
    const near = span(300_000, 600_000);
    expect(isCurrent(queryWindow(view, WIDTH), near, resolutionOf(near, WIDTH))).toBe(false);
  });

  it('refuses a resolution that is no power of two', () => {
    expect(() => snapOutwards(span(0, 1), 3)).toThrow('no power of two');
  });
});
