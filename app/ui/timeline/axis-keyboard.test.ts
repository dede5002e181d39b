// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAxisKeyboard } from './axis-keyboard';
import { drawItems } from './drawn-items.fixture';

const { items, lanes } = drawItems(`
  war    a..b
  peace  .c..
`);

function listen({ inView = items, startingPoint = undefined as string | undefined } = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const calls = { onStand: vi.fn(), onOpen: vi.fn(), zoom: vi.fn(), pan: vi.fn(), fitAll: vi.fn(), close: vi.fn() };
  let shown = inView;
  const keyboard = createAxisKeyboard({
    root,
    inView: () => shown,
    lanes: () => lanes,
    startingPoint: () => startingPoint,
    ...calls,
  });
  /** Presses a key; true where the axis took it for its own. */
  const press = (key: string, held: KeyboardEventInit = {}) =>
    !root.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held }));
  const show = (others: typeof items) => {
    shown = others;
    keyboard.comeToRest();
  };
  return { root, press, keyboard, show, ...calls };
}
afterEach(() => document.body.replaceChildren());

describe('the keys of the axis', () => {
  it('go from mark to mark, which assistive technology is told', () => {
    const { root, press, keyboard, onStand } = listen();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) expect(press(key)).toBe(true);
    expect(onStand.mock.calls.map(([item]) => [item.id, item.lane])).toEqual([
      ['a', 'war'],
      ['b', 'war'],
      ['c', 'peace'],
    ]);
    expect(keyboard.active()).toBe('c');
    expect(root.getAttribute('aria-activedescendant')).toBe('axis-c');
  });

  it('begin at the chosen event', () => {
    const { press, keyboard } = listen({ startingPoint: 'b' });
    press('ArrowLeft');
    expect(keyboard.active()).toBe('a');
  });

  it('move the window where there is no further mark', () => {
    const { press, pan, keyboard } = listen({ startingPoint: 'b' });
    press('ArrowRight');
    expect(pan.mock.calls).toEqual([[0.4]]);
    expect(keyboard.active()).toBeNull();
    press('ArrowLeft');
    press('ArrowLeft');
    expect(pan.mock.calls).toEqual([[0.4], [-0.4]]);
    expect(keyboard.active()).toBe('a');
  });

  it('up and down never move the window', () => {
    const { press, pan } = listen({ startingPoint: 'a' });
    expect(press('ArrowUp')).toBe(true);
    expect(pan).not.toHaveBeenCalled();
  });

  it.each(['Enter', ' '])('[%s] opens where one stands, and nothing where one does not', (key) => {
    const { press, onOpen } = listen();
    press(key);
    expect(onOpen).not.toHaveBeenCalled();
    press('End');
    press(key);
    expect(onOpen.mock.calls).toEqual([['b']]);
  });

  it.each([
    ['+', 'zoom', [0.5]],
    ['=', 'zoom', [0.5]],
    ['-', 'zoom', [2]],
    ['0', 'fitAll', []],
    ['Escape', 'close', []],
  ] as const)('[%s] calls %s', (key, command, args) => {
    const parts = listen();
    expect(parts.press(key)).toBe(true);
    expect(parts[command].mock.calls).toEqual([args]);
  });

  it.each([
    ['a letter', 'a', {}],
    ['Tab', 'Tab', {}],
    ['zooming the page', '+', { ctrlKey: true }],
    ['zooming the page on a Mac', '-', { metaKey: true }],
    ['going back', 'ArrowLeft', { altKey: true }],
  ])('leave %s to the browser', (_, key, held) => {
    const { press, onStand, zoom, pan } = listen();
    expect(press(key, held)).toBe(false);
    for (const call of [onStand, zoom, pan]) expect(call).not.toHaveBeenCalled();
  });

  it('stand on the nearest mark where theirs is gone, first of its own lane', () => {
    const { root, press, show } = listen();
    press('End');
    show(drawItems('war  ..d.e\npeace  .c.').items);
    expect(root.getAttribute('aria-activedescendant')).toBe('axis-d');
    show(drawItems('war  .....\npeace  .c.').items);
    expect(root.getAttribute('aria-activedescendant')).toBe('axis-c');
    show([]);
    expect(root.hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('stay where they are while their mark is there, and nowhere where they stood nowhere', () => {
    const { root, press, show, onStand } = listen();
    show(items.slice(1));
    expect(onStand).not.toHaveBeenCalled();
    press('End');
    show([...items]);
    expect(onStand).toHaveBeenCalledTimes(1);
    expect(root.getAttribute('aria-activedescendant')).toBe('axis-b');
  });

  it('forget where they stood when the axis loses the focus', () => {
    const { root, press, keyboard, onStand } = listen();
    press('Home');
    root.dispatchEvent(new FocusEvent('blur'));
    expect(keyboard.active()).toBeNull();
    expect(onStand).toHaveBeenLastCalledWith(null);
    expect(root.hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('are listened to no longer than the axis is there', () => {
    const { press, keyboard, zoom } = listen();
    keyboard.destroy();
    expect(press('+')).toBe(false);
    expect(zoom).not.toHaveBeenCalled();
  });
});
