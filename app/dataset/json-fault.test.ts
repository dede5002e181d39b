import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from './json-fault';

/** What the engine says: whether it is JSON at all. */
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonFaultAt', () => {
  // The caret stands under the place.
  it.each([
    [
      '{ "a": oops }', //
      '       ^',
    ],
    [
      '{ "a": 1, }', //
      '          ^',
    ],
    [
      '{ "a" 1 }', //
      '      ^',
    ],
    [
      '{ "a": 1 "b": 2 }', //
      '         ^',
    ],
    [
      '[1, 2,, 3]', //
      '      ^',
    ],
    [
      '[1, 2}', //
      '     ^',
    ],
    [
      '{ "a": "no end }', //
      '       ^',
    ],
    [
      '{ "a": 01 }', //
      '        ^',
    ],
    [
      '{ "a": 1 } }', //
      '           ^',
    ],
    [
      '{ "a": [1', //
      '         ^',
    ],
    [
      '<!doctype html>', //
      '^',
    ],
    ['', '^'],
  ])('%s', (text, caret) => {
    expect(jsonFaultAt(text)).toBe(caret.indexOf('^'));
  });

  it('finds nothing in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        expect(jsonFaultAt(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it('finds something exactly where the engine does', () => {
    const scrap = fc.constantFrom(
      ...'{}[],:"\\ \n0-1.5e+aénull'.split(''),
      'true',
      'null',
      '"a"',
      '"\\u00e9"',
      '\\n',
      '1e5',
    );
    const scraps = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(scraps, (text) => {
        expect(jsonFaultAt(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('sees damage done to a sound text where the engine does', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\n'), (text, where, put) => {
        const at = where % (text.length + 1);
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        expect(jsonFaultAt(damaged) === undefined).toBe(isJson(damaged));
      }),
    );
  });

  it('reads a text of a megabyte', () => {
    expect(jsonFaultAt(JSON.stringify(['\\"'.repeat(100_000), 'a'.repeat(1_000_000)]))).toBeUndefined();
  });
});
