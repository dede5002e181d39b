import { describe, expect, it } from 'vitest';
import { isMacLike, isPressed, type Press } from './keys';

/** A press, written as it is made: the sign it types after the modifiers that are down. */
function press(written: string): Press {
  const [key = '', ...down] = written === '+' ? ['+'] : written.split(' ').toReversed();
  const has = (modifier: string) => down.includes(modifier);
  return { key, ctrlKey: has('ctrl'), metaKey: has('meta'), altKey: has('alt'), shiftKey: has('shift') };
}

describe('a key', () => {
  it.each([
    ['n', 'n', true],
    ['n', 'N', true], // caps lock
    ['n', 'shift N', false],
    ['n', 'ctrl n', false],
    ['n', 'alt n', false],
    ['n', 'meta n', false],
    ['n', 'm', false],
    ['Shift+n', 'shift N', true],
    ['Shift+n', 'shift n', true], // caps lock and Shift
    ['Shift+n', 'n', false],
    ['Shift+n', 'shift ctrl N', false],
    ['?', '?', true],
    ['?', 'shift ?', true], // as on most keyboards
    ['/', 'shift /', true], // AZERTY
    ['/', '/', true],
    ['/', 'ctrl /', false],
    ['0', 'shift 0', true], // AZERTY
    ['+', '+', true],
    ['+', 'shift +', true],
    ['-', '-', true],
    [',', ',', true],
    ['Mod+k', 'ctrl k', true],
    ['Mod+k', 'ctrl K', true],
    ['Mod+k', 'ctrl shift K', false],
    ['Mod+k', 'k', false],
    ['Mod+k', 'meta k', false],
    ['Mod+k', 'ctrl alt k', false], // AltGr types something else
  ])('%s is pressed by “%s”: %s', (keys, written, expected) => {
    expect(isPressed(keys, press(written), false)).toBe(expected);
  });

  it.each([
    ['Mod+k', 'meta k', true],
    ['Mod+k', 'ctrl k', false],
    ['n', 'n', true],
    ['n', 'meta n', false],
    ['n', 'ctrl n', false],
  ])('on a Mac %s is pressed by “%s”: %s', (keys, written, expected) => {
    expect(isPressed(keys, press(written), true)).toBe(expected);
  });
});

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', true],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X)', true],
  ['Mozilla/5.0 (X11; Linux x86_64)', false],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', false],
])('%s has a ⌘ key: %s', (userAgent, expected) => {
  expect(isMacLike({ userAgent })).toBe(expected);
});
