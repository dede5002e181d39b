// The machine's bounds and the build's are two pieces of code with one meaning; this holds them together.

import { describe, expect, it } from 'vitest';
import { toBounds } from '../extract/bounds';
import type { Mod } from '../schema/timeline';
import { resolveWhen } from './when';

const VALUES: readonly (readonly [edtf: string, mod?: Mod])[] = [
  ['2024-06-28'],
  ['2024-02-29'],
  ['2023-07'],
  ['2023-07~', 'START'],
  ['2023-07~', 'MID'],
  ['2023-07~', 'END'],
  ['2023'],
  ['2023~', 'START'],
  ['2023~', 'MID'],
  ['2023~', 'END'],
  ['2023-22'],
  ['2023-24'],
  ['2023-21~', 'END'],
  ['199X'],
  ['199X~', 'START'],
  ['19XX'],
  ['19XX~', 'END'],
  ['2023-07-03/2023-07-09'],
  ['2023-07/2023-09'],
];

describe('bounds of a proposal are those that the build gives', () => {
  it.each(VALUES.map(([edtf, mod]) => ({ edtf, mod })))('$edtf $mod', ({ edtf, mod }) => {
    const built = resolveWhen({ edtf, basis: 'relative', ...(mod ? { mod } : {}) });
    const bounds = toBounds(edtf, mod);
    expect(built).toMatchObject({
      ok: true,
      when: { start: `${bounds?.from}T00:00:00Z`, end: `${bounds?.to}T00:00:00Z` },
    });
  });
});
