import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runTag, splitLines } from './cli-extract-tag';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function tag(
  input: string,
  args: readonly string[] = [],
): Promise<{ code: number; lines: string[]; warned: string[] }> {
  const output = new PassThrough();
  const warned: string[] = [];
  const pieces: Buffer[] = [];
  output.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await runTag(args, { input: chunksOf(input, 5), output, warn: (line) => warned.push(line) });
  return { code, lines: Buffer.concat(pieces).toString().split('\n').slice(0, -1), warned };
}

const line = (id: string, text: string): string => JSON.stringify({ id, lang: 'fr', dct: '2024-06-28', text });

describe('tag', () => {
  it('answers line for line, in order, and skips blank lines', async () => {
    const { code, lines, warned } = await tag(`${line('a', 'hier')}\n\n${line('b', 'été 2019 – à 18 h')}`);
    expect(code).toBe(0);
    expect(lines.map((each) => JSON.parse(each).id)).toEqual(['a', 'b']);
    expect(warned).toEqual([]);
  });
  it('puts an error where a bad line stood, goes on, and exits with 1', async () => {
    const { code, lines } = await tag(`${line('a', 'hier')}\n{"id":"x"}\n${line('b', 'demain')}\n`);
    expect(code).toBe(1);
    expect(lines.map((each) => Object.keys(JSON.parse(each)))).toEqual([
      ['id', 'timexes'],
      ['id', 'error'],
      ['id', 'timexes'],
    ]);
  });
  it('does not split at the separators that JSON allows in a string', async () => {
    const { lines } = await tag(`${line('a', 'hier\u2028demain')}\n`);
    expect(lines).toHaveLength(1);
  });
  it('refuses arguments with 2, helps with 0', async () => {
    expect((await tag('', ['file.jsonl'])).code).toBe(2);
    const help = await tag('', ['--help']);
    expect(help.code).toBe(0);
    expect(help.lines[0]).toMatch(/^Usage/);
  });
  it('waits while its output is full', async () => {
    const output = new PassThrough({ highWaterMark: 16 });
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; pulled < 200; pulled++) yield Buffer.from(`${line('a', 'hier')}\n`);
    }
    const run = runTag([], { input: endless(), output, warn: () => {} });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pulled).toBeLessThan(5);
    output.resume();
    expect(await run).toBe(0);
    expect(pulled).toBe(200);
  });
  it('joins a line that comes in pieces', async () => {
    const lines: string[] = [];
    for await (const bytes of splitLines(chunksOf('ab\ncdefghijk\n\nl', 2))) lines.push(Buffer.from(bytes).toString());
    expect(lines).toEqual(['ab', 'cdefghijk', '', 'l']);
  });
});
