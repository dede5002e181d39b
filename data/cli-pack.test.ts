import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FAULTY, MISUSED, OK } from './cli-build';
import { runPack } from './cli-pack';
import { unpackEvent } from './columns/columns';
import { decodeColumns } from './columns/file';
import { parseTimeline } from './schema/validate';
import real from './timelines/nato-russia-ukraine/timeline.json';

let folder: string;
let said: string[];
let warned: string[];

const pack = (...args: readonly string[]) =>
  runPack(args, { say: (line) => said.push(line), warn: (line) => warned.push(line) });
const place = (name: string) => join(folder, name);

async function unpacked(name: string) {
  const bytes = new Uint8Array(await readFile(place(name)));
  return decodeColumns(bytes.buffer);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  [said, warned] = [[], []];
});

afterEach(() => rm(folder, { recursive: true }));

describe('pack', () => {
  it('writes the very events, beside the file, and says what it leaves out', async () => {
    await writeFile(place('timeline.json'), JSON.stringify(real));
    expect(await pack(place('timeline.json'))).toBe(OK);
    const packed = await unpacked('timeline.columns');
    const { timeline } = parseTimeline(real);
    expect(timeline?.events.map((_, at) => unpackEvent(packed, at))).toEqual(timeline?.events);
    expect(packed.head.sources).toEqual(timeline?.sources);
    expect(packed.head.title).toEqual(timeline?.title);
    const left = real.stories.length + real.threads.length;
    expect(warned).toEqual([expect.stringContaining(`no stories and no threads: ${left} left out`)]);
    expect(said).toEqual([expect.stringMatching(/145 events$/)]);
  });

  it('writes where it is told to', async () => {
    await writeFile(place('a.json'), JSON.stringify({ ...real, stories: [], threads: [] }));
    expect(await pack(place('a.json'), '--out', place('b.columns'))).toBe(OK);
    expect((await unpacked('b.columns')).head.id).toBe(real.id);
    expect(warned).toEqual([]);
  });

  it('packs nothing that has faults, and says where they are', async () => {
    const events = real.events.map((event, at) => (at === 3 ? { ...event, weight: 'heavy' } : event));
    await writeFile(place('a.json'), JSON.stringify({ ...real, events }));
    expect(await pack(place('a.json'))).toBe(FAULTY);
    expect(warned[0]).toMatch(/a\.json: events\[3\]\.weight: error: /);
    await expect(readFile(place('a.columns'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['no such file', undefined, /ENOENT/],
    ['no JSON', '{', /JSON/],
    ['no timeline', '[]', /not packed/],
  ])('says so of %s', async (_, text, message) => {
    if (text !== undefined) await writeFile(place('a.json'), text);
    expect(await pack(place('a.json'))).toBe(FAULTY);
    expect(warned.join('\n')).toMatch(message);
  });

  it.each([[[]], [['a.json', 'b.json']], [['a.json', '--nonsense']]])(
    'says what it did not understand: %j',
    async (args) => {
      expect(await pack(...args)).toBe(MISUSED);
      expect(warned[0]).toMatch(/Usage/);
    },
  );
});
