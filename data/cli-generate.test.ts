import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MISUSED, OK } from './cli-build';
import { runGenerate } from './cli-generate';
import { unpackEvent } from './columns/columns';
import { decodeColumns } from './columns/file';
import { parseTimeline } from './schema/validate';

let folder: string;
let warned: string[];

const generate = (...args: readonly string[]) =>
  runGenerate(args, { say: () => undefined, warn: (line) => warned.push(line) });
const out = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  warned = [];
});

afterEach(() => rm(folder, { recursive: true }));

describe('generate', () => {
  it('writes a timeline that the door takes, and the texts beside it', async () => {
    expect(await generate('--events', '300', '--out', out('a.json'))).toBe(OK);
    const { timeline, faults } = parseTimeline(JSON.parse(await readFile(out('a.json'), 'utf8')));
    expect(faults).toEqual([]);
    expect(timeline?.events).toHaveLength(300);
    expect(await readdir(out('a-articles'))).toHaveLength(timeline?.sources.length ?? 0);
  });

  it('writes the same bytes for the same numbers, and others for another seed', async () => {
    const bytesOf = async (name: string, seed: string) => {
      await generate('--events', '50', '--seed', seed, '--out', out(name));
      return (await readFile(out(name), 'utf8')).replaceAll(`${name.slice(0, 1)}-articles`, 'articles');
    };
    expect(await bytesOf('a.json', '7')).toBe(await bytesOf('b.json', '7'));
    expect(await bytesOf('c.json', '8')).not.toBe(await bytesOf('a.json', '7'));
  });

  it('writes the same events as columns', async () => {
    await generate('--events', '200', '--out', out('a.json'));
    await generate('--events', '200', '--columns', '--out', out('a.columns'));
    const { timeline } = parseTimeline(JSON.parse(await readFile(out('a.json'), 'utf8')));
    const bytes = await readFile(out('a.columns'));
    const packed = decodeColumns(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    expect(timeline?.events.map((_, at) => unpackEvent(packed, at))).toEqual(timeline?.events);
  });

  it('writes lean events for very many of them, which the door takes too', async () => {
    await generate('--events', '200', '--lean', '--out', out('a.json'));
    const { timeline, faults } = parseTimeline(JSON.parse(await readFile(out('a.json'), 'utf8')));
    expect(faults).toEqual([]);
    expect(timeline?.sources.every(({ rights }) => rights === 'link')).toBe(true);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it.each([
    [[], /needs --out/],
    [['--out', 'x', '--events', 'many'], /--events is to be a whole number/],
    [['--out', 'x', '--events', '0'], /--events is to be from 1/],
    [['--out', 'x', '--events', '400000'], /need --columns/],
    [['--out', 'x', '--from', '2020', '--to', '2020'], /the earlier first/],
    [['--out', 'x', '--nonsense'], /nonsense/],
  ])('says what it did not understand: %j', async (args, message) => {
    expect(await generate(...args)).toBe(MISUSED);
    expect(warned.join()).toMatch(message);
  });
});
