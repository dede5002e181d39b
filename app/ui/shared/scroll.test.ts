// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scrollWithin } from './scroll';

/** A pane of 400 pixels that begins 100 from the top and holds 2000, scrolled by 500; in it a mark. */
function place({ top, height = 20 }: { readonly top: number; readonly height?: number }) {
  document.body.innerHTML = '<div id="pane" style="overflow-y: auto"><p><mark>words</mark></p></div>';
  const pane = document.querySelector<HTMLElement>('#pane');
  const mark = document.querySelector('mark');
  if (pane === null || mark === null) throw new Error('nothing was placed');
  Object.defineProperties(pane, { scrollHeight: { value: 2000 }, clientHeight: { value: 400 } });
  pane.scrollTop = 500;
  pane.getBoundingClientRect = () => new DOMRect(0, 100, 300, 400);
  mark.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
  const scrolled = vi.fn();
  pane.scrollTo = scrolled;
  return { pane, mark, scrolled };
}

const prefer = (stillness: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: stillness }));
beforeEach(() => {
  prefer(false);
  // jsdom has none.
  vi.stubGlobal(
    'DOMRect',
    class {
      readonly top: number;
      readonly bottom: number;
      constructor(
        readonly left: number,
        y: number,
        readonly width: number,
        readonly height: number,
      ) {
        this.top = y;
        this.bottom = y + height;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('scrollWithin', () => {
  it.each([
    // The mark's top on screen, its height, and how far the pane is scrolled then.
    ['to the middle what is below', 'centre', 900, 20, 500 + 900 - 100 - 190],
    ['to the middle what is above', 'centre', -300, 20, 500 - 300 - 100 - 190],
    ['to the middle even what is in sight', 'centre', 200, 20, 500 + 200 - 100 - 190],
    ['the beginning of what is too tall for the middle to its top', 'centre', 900, 380, 500 + 900 - 100 - 36],
    ['what is above just into sight', 'nearest', 50, 20, 500 + 50 - 100 - 36],
    ['what is under the heading out from under it', 'nearest', 110, 20, 500 + 110 - 100 - 36],
    ['what is below just into sight', 'nearest', 600, 20, 500 + 600 - 100 - (400 - 20 - 12)],
  ] as const)('brings %s', (_, to, top, height, scrollTop) => {
    const { mark, scrolled } = place({ top, height });
    scrollWithin(mark, { to });
    expect(scrolled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ top: scrollTop }));
  });

  it('leaves what is in sight where it is', () => {
    const { mark, scrolled } = place({ top: 300 });
    scrollWithin(mark, { to: 'nearest' });
    expect(scrolled).not.toHaveBeenCalled();
  });

  it.each([
    ['glides to the middle', 'centre', false, 'smooth'],
    ['cuts to the middle where motion is not wanted', 'centre', true, 'instant'],
    ['cuts into sight', 'nearest', false, 'instant'],
  ] as const)('%s', (_, to, stillness, behavior) => {
    prefer(stillness);
    const { mark, scrolled } = place({ top: 900 });
    scrollWithin(mark, { to });
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ behavior }));
  });

  it('never scrolls the page', () => {
    const { pane, mark, scrolled } = place({ top: 900 });
    pane.style.overflowY = 'visible';
    const page = vi.fn();
    vi.stubGlobal('scrollTo', page);
    scrollWithin(mark, { to: 'centre' });
    expect(scrolled).not.toHaveBeenCalled();
    expect(page).not.toHaveBeenCalled();
  });
});
