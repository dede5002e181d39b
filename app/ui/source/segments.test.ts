import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layers, type Stretch, toParagraphs } from './segments';

interface Named extends Stretch {
  readonly name: string;
}

/** Where the dashes of a line stand. */
const drawn = (line: string): Stretch => ({ start: line.indexOf('-'), end: line.lastIndexOf('-') + 1 });

/**
 * Cuts a text with stretches drawn under it, and draws each segment: its words, the passages over it from the outermost
 * in, and in capitals what else it is.
 */
function cut(text: string, under: Readonly<Record<string, string>> = {}): string[] {
  const layer = (name: string) => (name in under ? [drawn(under[name] ?? '')] : []);
  const passages = Object.entries(under).flatMap(([name, line]) =>
    /^[a-z]$/.test(name) ? [{ name, ...drawn(line) }] : [],
  );
  const layers: Layers<Named> = { passages, times: layer('TIME'), furniture: layer('FURNITURE'), notes: layer('NOTE') };
  return toParagraphs(text, layers).flatMap(({ segments }) =>
    segments.map((segment) =>
      [
        `[${segment.text}]`,
        ...segment.passages.map(({ name }) => name),
        ...(segment.isTime ? ['TIME'] : []),
        ...(segment.isFurniture ? ['FURNITURE'] : []),
        ...(segment.hasNote ? ['NOTE'] : []),
      ].join(' '),
    ),
  );
}

describe('toParagraphs', () => {
  it('leaves a text without passages whole', () => {
    expect(cut('NATO met.')).toEqual(['[NATO met.]']);
  });

  it('cuts where a passage begins and ends', () => {
    const segments = cut('NATO ministers met on Thursday.', {
      a: '               ---------------', //
    });
    expect(segments).toEqual(['[NATO ministers ]', '[met on Thursday] a', '[.]']);
  });

  it('shows passages that overlap as three parts', () => {
    const segments = cut('NATO ministers met on Thursday.', {
      a: '-------------------', //
      b: '               ---------------',
    });
    expect(segments).toEqual(['[NATO ministers ] a', '[met ] a b', '[on Thursday] b', '[.]']);
  });

  it('has the inner passage of two last, whichever was given first', () => {
    const nested = ['[NATO ] a', '[ministers] a b', '[ met] a', '[.]'];
    const outer = '------------------';
    const inner = '     ---------';
    expect(cut('NATO ministers met.', { a: outer, b: inner })).toEqual(nested);
    expect(cut('NATO ministers met.', { b: inner, a: outer })).toEqual(nested);
  });

  it('marks one stretch for two events that it proves', () => {
    expect(cut('NATO met.', { a: '----', b: '----' })).toEqual(['[NATO] a b', '[ met.]']);
  });

  it('tells the words that date a passage, notes and furniture', () => {
    const segments = cut('Share! NATO met Thursday at Vilnus', {
      FURNITURE: '------', //
      a: '       ---------------------------',
      TIME: '                --------',
      NOTE: '                            ------',
    });
    expect(segments).toEqual([
      '[Share!] FURNITURE',
      '[ ]',
      '[NATO met ] a',
      '[Thursday] a TIME',
      '[ at ] a',
      '[Vilnus] a NOTE',
    ]);
  });

  it('carries a passage over from one paragraph to the next', () => {
    expect(cut('One.\n\nTwo.', { a: '  ------' })).toEqual(['[On]', '[e.] a', '[Tw] a', '[o.]']);
  });

  it('knows no paragraph for blank lines', () => {
    const layers = { passages: [], times: [], furniture: [], notes: [] };
    const paragraphs = toParagraphs('\n\nOne.\n  \n\r\nTwo.\n', layers);
    expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [2, 6],
      [12, 16],
    ]);
    expect(toParagraphs('', layers)).toEqual([]);
  });

  it('a paragraph is furniture only where all of it is', () => {
    const furniture = [
      { start: 0, end: 6 },
      { start: 7, end: 10 },
    ];
    const layers = { passages: [], times: [], furniture, notes: [] };
    expect(toParagraphs('Share!\nBy a reporter', layers).map((one) => one.isFurniture)).toEqual([true, false]);
  });
});

describe('any text under any passages', () => {
  const length = 60;
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '“', '\ud83d\ude80'), maxLength: length });
  const stretch = fc
    .tuple(fc.nat(length), fc.integer({ min: 1, max: 20 }))
    .map(([start, size]): Stretch => ({ start, end: start + size }));
  const stretches = fc.array(stretch, { maxLength: 6 });
  const layers: fc.Arbitrary<Layers<Stretch>> = fc.record({
    passages: stretches,
    times: stretches,
    furniture: stretches,
    notes: stretches,
  });

  it('joined, the segments are the text but for its blank lines', () => {
    fc.assert(
      fc.property(text, layers, (words, all) => {
        const lines = toParagraphs(words, all).map(({ segments }) => segments.map((one) => one.text).join(''));
        expect(lines).toEqual(words.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });

  it('every character is under exactly what is over it', () => {
    fc.assert(
      fc.property(text, layers, (words, all) => {
        for (const { segments } of toParagraphs(words, all)) {
          for (const { start, end, ...segment } of segments) {
            expect(segment.text).toBe(words.slice(start, end));
            for (let at = start; at < end; at += 1) {
              const over = (list: readonly Stretch[]) => list.filter((one) => one.start <= at && at < one.end);
              expect(new Set(segment.passages)).toEqual(new Set(over(all.passages)));
              expect(segment.isTime).toBe(over(all.times).length > 0);
              expect(segment.isFurniture).toBe(over(all.furniture).length > 0);
              expect(segment.hasNote).toBe(over(all.notes).length > 0);
            }
            const sizes = segment.passages.map((one) => one.end - one.start);
            expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          }
        }
      }),
    );
  });
});
