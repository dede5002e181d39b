// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { span } from '../../time/span';
import { millis } from '../../time/units';
import type { Gestures } from '../../url/embed-options';
import { REFUSED_EVENT } from '../shared/gesture-rules';
import { listenToFingers } from './axis-fingers';

const LIMITS = { limits: { min: millis(10), max: millis(100_000) }, bounds: span(-100_000, 100_000) };

function startFingers(gestures: Gestures) {
  const root = document.createElement('div');
  document.body.append(root);
  let window = span(0, 1000);
  const told = { onHand: vi.fn(), onMove: vi.fn(), onRest: vi.fn(), refused: vi.fn(), captured: vi.fn() };
  root.setPointerCapture = told.captured;
  root.addEventListener(REFUSED_EVENT, told.refused);
  listenToFingers({
    ...{ root, gestures, ...LIMITS, onHand: told.onHand, onRest: told.onRest },
    plot: () => ({ left: 0, width: 1000 }) as DOMRect,
    window: () => window,
    onMove: (to) => {
      window = to;
      told.onMove(to);
    },
  });
  const point = (type: string, pointerId: number, clientX: number, pointerType = 'touch', isPrimary = false) =>
    root.dispatchEvent(
      Object.assign(new MouseEvent(type, { clientX, bubbles: true }), { pointerId, pointerType, isPrimary }),
    );
  return { ...told, point, window: () => window };
}

describe('fingers where the page scrolls too', () => {
  it('one moves nothing, and the person is told so', () => {
    const { point, onHand, onMove, refused } = startFingers('cooperative');
    point('pointerdown', 1, 500);
    point('pointermove', 1, 300);
    expect(onHand).toHaveBeenCalledWith(false);
    expect(onMove).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalled();
  });

  it('two move and zoom: what was under them stays under them', () => {
    const { point, window, onRest } = startFingers('cooperative');
    point('pointerdown', 1, 400);
    point('pointerdown', 2, 600);
    point('pointermove', 1, 300);
    point('pointermove', 2, 700);
    expect(window()).toEqual(span(250, 750));
    point('pointerup', 2, 700);
    expect(onRest).toHaveBeenCalledWith(span(250, 750));
  });

  it('two are the axis’s own, whatever mark was under them', () => {
    const { point, captured } = startFingers('cooperative');
    point('pointerdown', 1, 400);
    expect(captured).not.toHaveBeenCalled();
    point('pointerdown', 2, 600);
    expect(captured.mock.calls).toEqual([[1], [2]]);
  });

  it('one that was lost is not counted when another touch begins', () => {
    const { point, onMove, captured } = startFingers('cooperative');
    point('pointerdown', 1, 400);
    point('pointerdown', 2, 600, 'touch', true);
    point('pointermove', 2, 700);
    expect(captured).not.toHaveBeenCalled();
    expect(onMove).not.toHaveBeenCalled();
  });

  it('a mouse’s drag is the timeline’s', () => {
    const { point, onHand } = startFingers('cooperative');
    point('pointerdown', 1, 400, 'mouse');
    expect(onHand).toHaveBeenCalledWith(true);
  });

  it('nothing moves where gestures are off, and nothing is said', () => {
    const { point, onHand, onMove, refused } = startFingers('none');
    point('pointerdown', 1, 400, 'mouse');
    point('pointerdown', 2, 400);
    point('pointerdown', 3, 600);
    point('pointermove', 3, 700);
    expect(onHand).toHaveBeenCalledWith(false);
    expect(onMove).not.toHaveBeenCalled();
    expect(refused).not.toHaveBeenCalled();
  });

  it('are left to the axis itself where it may have them all', () => {
    const { point, onHand } = startFingers('greedy');
    point('pointerdown', 1, 400);
    expect(onHand).not.toHaveBeenCalled();
  });
});
