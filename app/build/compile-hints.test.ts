import { SourceMap, type SourceMapPayload } from 'node:module';
import { describe, expect, it } from 'vitest';
import { lineLower } from './compile-hints';

describe('lineLower', () => {
  it('finds each place of a script that has got a line more at its top', () => {
    // One line of script: its first column comes from a.ts, line 1; its tenth from line 3.
    const map = { version: 3, sources: ['a.ts'], sourcesContent: ['x'], names: [], mappings: 'AAAA,UAEA' };
    const lower = new SourceMap(JSON.parse(lineLower(JSON.stringify(map))) as SourceMapPayload);
    expect(lower.findEntry(0, 10)).toEqual({});
    expect(lower.findEntry(1, 0)).toMatchObject({ originalSource: 'a.ts', originalLine: 0 });
    expect(lower.findEntry(1, 12)).toMatchObject({ originalSource: 'a.ts', originalLine: 2 });
  });
});
