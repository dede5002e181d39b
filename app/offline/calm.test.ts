// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenCalm } from './calm';

let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  visibility = 'visible';
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether it has become calm. */
function watch(): () => Promise<boolean> {
  let isCalm = false;
  void whenCalm(window).then(() => (isCalm = true));
  return async () => {
    await Promise.resolve();
    return isCalm;
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const touch = (type: string, init: MouseEventInit = {}) => window.dispatchEvent(new MouseEvent(type, init));

describe('calm', () => {
  it('comes when nothing has been touched for two seconds', async () => {
    const isCalm = watch();
    await pass(1900);
    expect(await isCalm()).toBe(false);
    await pass(200);
    expect(await isCalm()).toBe(true);
  });

  it.each(['pointerdown', 'pointerup', 'wheel', 'keydown'])('comes so much later after %s', async (type) => {
    const isCalm = watch();
    await pass(1900);
    touch(type);
    await pass(1900);
    expect(await isCalm()).toBe(false);
    await pass(200);
    expect(await isCalm()).toBe(true);
  });

  it('does not come while something is dragged, and is not kept away by a mouse that passes', async () => {
    const dragged = watch();
    for (let moves = 0; moves < 30; moves += 1) {
      touch('pointermove', { buttons: 1 });
      await pass(100);
    }
    expect(await dragged()).toBe(false);
    const passed = watch();
    for (let moves = 0; moves < 30; moves += 1) {
      touch('pointermove');
      await pass(100);
    }
    expect(await passed()).toBe(true);
  });

  it('comes at once when nobody sees the page', async () => {
    const isCalm = watch();
    touch('pointerdown');
    visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await isCalm()).toBe(true);
  });
});
