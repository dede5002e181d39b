import { describe, expect, it } from 'vitest';
import { type KeyContext, type KeyPress, keyIntent } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...held,
});
const free: KeyContext = {
  ...{ isBlank: false, isTyping: false, isOnControl: false, isOnAxis: false },
  ...{ shortcuts: true, digits: '' },
};
const EVERY_KEY =
  'PageDown ArrowRight ArrowDown Enter n N PageUp ArrowLeft ArrowUp p P Backspace Home End . b B w W F5 Escape f s a o ? 7'
    .split(' ')
    .concat(' ');
const kindOf = (key: KeyPress, context: Partial<KeyContext> = {}) => keyIntent(key, { ...free, ...context })?.kind;

describe('a key while presenting', () => {
  it.each([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N', 'Enter']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank', ['.', 'b', 'B', 'w', 'W']],
    ['resume', ['F5']],
    ['leave', ['Escape']],
    ['fullscreen', ['f', 'F']],
    ['presenter', ['s', 'S']],
    ['autoplay', ['a', 'A']],
    ['overview', ['o', 'O']],
    ['help', ['?']],
  ])('%s', (kind, keys) => {
    for (const key of keys) expect(kindOf(press(key)), key).toBe(kind);
  });

  it('goes back with Shift and Space, and blanks to the colour asked for', () => {
    expect(kindOf(press(' ', { shiftKey: true }))).toBe('previous');
    expect(keyIntent(press('.'), free)).toEqual({ kind: 'blank', blank: 'black' });
    expect(keyIntent(press('w'), free)).toEqual({ kind: 'blank', blank: 'white' });
  });

  it('goes by what is typed: on AZERTY digits and the full stop need Shift', () => {
    expect(kindOf(press('.', { shiftKey: true }))).toBe('blank');
    expect(keyIntent(press('4', { shiftKey: true }), free)).toEqual({ kind: 'digits', digits: '4' });
    expect(kindOf(press('?', { shiftKey: true }))).toBe('help');
  });

  it('jumps to a number with Enter, and lets it be corrected', () => {
    expect(keyIntent(press('2'), { ...free, digits: '1' })).toEqual({ kind: 'digits', digits: '12' });
    expect(keyIntent(press('Enter'), { ...free, digits: '12' })).toEqual({ kind: 'jump', step: 12 });
    expect(keyIntent(press('Backspace'), { ...free, digits: '12' })).toEqual({ kind: 'digits', digits: '1' });
    expect(keyIntent(press('Escape'), { ...free, digits: '12' })).toEqual({ kind: 'digits', digits: '' });
  });

  it.each(EVERY_KEY)('leaves “%s” to a field, and to a modifier that it does not use', (key) => {
    expect(kindOf(press(key), { isTyping: true })).toBeUndefined();
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(kindOf(press(key, { [held]: true })), held).toBeUndefined();
    }
    if (key.length > 1) expect(kindOf(press(key, { shiftKey: true })), 'shiftKey').toBeUndefined();
  });

  it.each(EVERY_KEY)('while the screen is blank, “%s” resumes or does nothing', (key) => {
    const resumes = ['.', 'b', 'B', 'w', 'W', 'F5', 'Escape'].includes(key);
    expect(kindOf(press(key), { isBlank: true })).toBe(resumes ? 'resume' : undefined);
  });

  it('lets a button be pressed and the axis be walked', () => {
    for (const key of ['Enter', ' ']) expect(kindOf(press(key), { isOnControl: true }), key).toBeUndefined();
    for (const key of ['ArrowRight', 'Enter', 'Home', ' ']) {
      expect(kindOf(press(key), { isOnAxis: true }), key).toBeUndefined();
    }
    expect(kindOf(press('PageDown'), { isOnAxis: true, isOnControl: true })).toBe('next');
  });

  it('has no commands of one character where they are switched off; named keys stay', () => {
    const off = { shortcuts: false };
    for (const key of EVERY_KEY.filter((one) => one.length === 1 && one !== ' ')) {
      expect(kindOf(press(key), off), key).toBeUndefined();
    }
    expect(kindOf(press('PageDown'), off)).toBe('next');
    expect(kindOf(press(' '), off)).toBe('next');
  });
});
