import { describe, expect, it } from 'vitest';
import { findAll, findQuote, measureContext } from './match-quote';

const startsOf = (places: readonly { readonly start: number }[]) => places.map(({ start }) => start);

describe('findAll', () => {
  it('finds every place, overlapping ones too', () => {
    expect(findAll('aaa', 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(findAll('aaa', '')).toEqual([]);
  });
});

describe('findQuote', () => {
  const TEXT = 'He said yes. She said no.\nHe said no.';

  it.each<[string, Parameters<typeof findQuote>[1], readonly number[]]>([
    ['alone', { exact: 'said' }, [3, 17, 29]],
    ['by what is before', { exact: 'said', prefix: 'She ' }, [17]],
    ['by what is before, its space lost', { exact: 'said', prefix: 'She' }, [17]],
    ['by what is after', { exact: 'said', suffix: ' yes' }, [3]],
    ['by both', { exact: 'said', prefix: 'He', suffix: 'no' }, [29]],
    ['across a line', { exact: 'He', prefix: 'said no.' }, [26]],
    ['not by what is elsewhere', { exact: 'said', prefix: 'yes' }, []],
  ])('finds a quote %s', (_, quote, starts) => {
    expect(startsOf(findQuote(TEXT, quote))).toEqual(starts);
  });

  it('takes capitals, accents and quotation marks as they are', () => {
    expect(findQuote('l’été', { exact: "l'été" })).toEqual([]);
    expect(findQuote('Été', { exact: 'été' })).toEqual([]);
  });
});

describe('measureContext', () => {
  it('counts the characters that agree, from the passage outwards', () => {
    const measured = measureContext('xbc NOON def', { place: { start: 4, end: 8 }, prefix: 'abc ', suffix: ' dxf' });
    expect(measured).toEqual({ before: 3, after: 2 });
  });
});
