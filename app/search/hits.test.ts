import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { excerptOf, findHits } from './hits';

/** The text with its hits in brackets. */
function drawHits(text: string, starts: string[], whole: string[] = []): string {
  let [drawn, from] = ['', 0];
  for (const { start, end } of findHits(text, { starts, whole })) {
    drawn += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return drawn + text.slice(from);
}

describe('findHits', () => {
  it.each([
    ['The summits of Madrid', ['summit'], [], 'The [summit]s of Madrid'],
    ['États-Unis', ['etats'], [], '[États]-Unis'],
    ['Erdoğan', ['erdog'], [], '[Erdoğ]an'],
    ['œuvre et œuf', ['oe'], [], '[œ]uvre et [œ]uf'],
    ['e\u0301tat', ['e'], [], '[e\u0301]tat'],
    ['no summits', ['summit', 'sum'], [], 'no [summit]s'],
    ['Zelensky said', [], ['zelensky'], '[Zelensky] said'],
    ['unsummit', ['summit'], [], 'unsummit'],
    ['', ['a'], [], ''],
  ])('%s', (text, starts, whole, drawn) => {
    expect(drawHits(text, starts, whole)).toBe(drawn);
  });

  it('are in order, apart from each other, and begin like a word that was searched for', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abéœ \u0301x') });
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('a', 'ab', 'e', 'oe'), { minLength: 1 }), (written, starts) => {
        let last = 0;
        for (const { start, end } of findHits(written, { starts, whole: [] })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(starts.some((term) => fold(written.slice(start, end)).startsWith(term))).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('excerptOf', () => {
  const words = { starts: ['needle'], whole: [] };
  const hay = 'hay '.repeat(60);

  it('is null where there is no hit', () => {
    expect(excerptOf(hay, words)).toBeNull();
  });

  it('is the whole of a short text, on one line', () => {
    expect(excerptOf('A needle\nin hay', words)).toBe('A needle in hay');
  });

  it('is cut at spaces on both sides of the first hit', () => {
    const excerpt = excerptOf(`${hay}a needle ${hay}`, words);
    expect(excerpt).toMatch(/^… (?:hay )+a needle (?:hay )+…$/);
    expect(excerpt?.length).toBeLessThan(130);
  });

  it('always holds a hit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const excerpt = excerptOf(`${before} needle ${after}`, words);
        expect(findHits(excerpt ?? '', words).length).toBeGreaterThan(0);
      }),
    );
  });
});
