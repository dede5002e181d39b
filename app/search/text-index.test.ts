import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedErrors, type Closeness, createTextIndexBuilder, type Stretch, type TextIndex } from './text-index';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 6 });
const documents = fc.array(fc.tuple(fc.array(word), fc.array(word)), { maxLength: 12 });

function build(docs: readonly (readonly (readonly string[])[])[]): TextIndex {
  const builder = createTextIndexBuilder();
  for (const fields of docs) builder.add(fields.map((words) => words.join(' ')));
  return builder.build();
}

/** `document/fields/closeness`, sorted: what the postings say. */
const said = (index: TextIndex, stretches: readonly Stretch[]): string[] =>
  stretches
    .flatMap(({ from, to, closeness }) =>
      Array.from({ length: to - from }, (_, at) => `${index.docs[from + at]}/${index.fields[from + at]}/${closeness}`),
    )
    .toSorted();

/** The same by reading everything: one entry for each document and each of its words that fits. */
function naively(
  docs: readonly (readonly (readonly string[])[])[],
  fits: (word: string) => Closeness | null,
): string[] {
  return docs
    .flatMap((fields, doc) => {
      const own = fields.map((words) => words.map((one) => one.replaceAll('é', 'e')));
      return [...new Set(own.flat())].flatMap((one) => {
        const closeness = fits(one);
        const bits = own.reduce((sum, words, field) => sum + (words.includes(one) ? 1 << field : 0), 0);
        return closeness === null ? [] : [`${doc}/${bits}/${closeness}`];
      });
    })
    .toSorted();
}

/** The number of letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('a text index', () => {
  it('finds what reading everything finds', () => {
    fc.assert(
      fc.property(documents, word, (docs, typed) => {
        const term = typed.replaceAll('é', 'e');
        const index = build(docs);
        const fits = (one: string) => (one === term ? 'exact' : one.startsWith(term) ? 'start' : null);
        expect(said(index, index.find(term))).toEqual(naively(docs, fits));
      }),
    );
  });

  it('forgives just so many typing errors', () => {
    fc.assert(
      fc.property(documents, word, (docs, typed) => {
        const term = typed.replaceAll('é', 'e');
        const index = build(docs);
        const errors = allowedErrors(term);
        const fits = (one: string) => (errors > 0 && distance(term, one) <= errors ? 'typo' : null);
        expect(said(index, index.findTypos(term).stretches)).toEqual(naively(docs, fits));
      }),
    );
  });

  it('reads a beginning in one go, however many words begin so', () => {
    const index = build(Array.from({ length: 3000 }, (_, at) => [[`na${at.toString(36)}`, 'na'], []]));
    expect(index.find('na').map(({ to, from, closeness }) => [closeness, to - from])).toEqual([
      ['exact', 3000],
      ['start', 3000],
    ]);
  });
});

it.each([
  ['oto', 0],
  ['nato', 1],
  ['stolten', 1],
  ['stoltenb', 2],
  ['2022', 0],
  ['f16', 0],
])('%s may have %d errors', (term, errors) => {
  expect(allowedErrors(term)).toBe(errors);
});
