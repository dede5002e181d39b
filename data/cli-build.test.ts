import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, FAULTY, findDifference, MISUSED, OK, runBuild, runCheck, runSchema } from './cli-build';
import { PROJECT, timelinePath } from './cli-files';

const ID = 'nato-russia-ukraine';

let root: string;
let said: string[];
let warned: string[];
let desk: Desk;

const inTimeline = (...parts: readonly string[]) => timelinePath({ root }, ID, ...parts);
const yaml = () => inTimeline('events.yaml');

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** A copy of the timeline and of the schema in a folder of its own. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-'));
  await cp(timelinePath(PROJECT, ID), inTimeline(), { recursive: true });
  await cp(join(PROJECT.root, 'data', 'schema'), join(root, 'data', 'schema'), { recursive: true });
  said = [];
  warned = [];
  desk = { places: { root }, say: (line) => said.push(line), warn: (line) => warned.push(line) };
});

afterEach(() => rm(root, { recursive: true }));

describe('build', () => {
  it('writes the same bytes as before, and says so', async () => {
    expect(await runBuild([], desk)).toBe(OK);
    expect(said).toEqual([
      expect.stringMatching(/^nato-russia-ukraine: \d+ events, \d+ mentions, 5 sources; .* unchanged$/),
    ]);
  });

  it('writes what is missing', async () => {
    const before = await readFile(inTimeline('timeline.json'), 'utf8');
    await rm(inTimeline('timeline.json'));
    expect(await runBuild([ID], desk)).toBe(OK);
    expect(await readFile(inTimeline('timeline.json'), 'utf8')).toBe(before);
    expect(said[0]).toMatch(/data\/timelines\/nato-russia-ukraine\/timeline\.json written$/);
  });

  it('tells of faults with the path from the project, and leaves the old file alone', async () => {
    const before = await readFile(inTimeline('timeline.json'), 'utf8');
    await edit(yaml(), (text) => text.replace(/topic: \w+/, 'topic: nonsense'));
    expect(await runBuild([], desk)).toBe(FAULTY);
    expect(warned).toEqual([
      expect.stringMatching(
        /^data\/timelines\/nato-russia-ukraine\/events\.yaml:\d+ \[\d+\]\.topic: "nonsense" is no topic/,
      ),
      'nato-russia-ukraine: not built: 1 fault',
    ]);
    expect(await readFile(inTimeline('timeline.json'), 'utf8')).toBe(before);
  });

  it('names the file that is no UTF-8', async () => {
    await writeFile(inTimeline('articles', 'bad.txt'), Uint8Array.of(0x63, 0xe9));
    expect(await runBuild([], desk)).toBe(FAULTY);
    expect(warned[0]).toMatch(/^data\/timelines\/nato-russia-ukraine\/articles\/bad\.txt: is not UTF-8/);
  });

  it('keeps a byte order mark: offsets count it', async () => {
    const path = inTimeline('articles', '000_b89205c7379b9fe8.txt');
    await edit(path, (text) => `\uFEFF${text}`);
    expect(await runBuild([], desk)).toBe(OK);
    const timeline = JSON.parse(await readFile(inTimeline('timeline.json'), 'utf8'));
    const { file, notes } = timeline.sources.find((source: { file: string }) => path.endsWith(source.file));
    const text = `\uFEFF${await readFile(timelinePath(PROJECT, ID, file), 'utf8')}`;
    expect(text.slice(notes[0].start, notes[0].end)).toBe('by time news');
  });

  it('does not know a timeline that is not there', async () => {
    expect(await runBuild(['moon'], desk)).toBe(MISUSED);
    expect(warned[0]).toBe('No timeline "moon" in data/timelines. There is: nato-russia-ukraine.');
  });
});

describe('check', () => {
  it('is content with what the build gives', async () => {
    expect(await runCheck([], desk)).toBe(OK);
    expect(warned).toEqual([]);
  });

  it('names the first line that differs and the command that mends it', async () => {
    await edit(inTimeline('timeline.json'), (text) => text.replace(/"version": \d+/, '"version": 9999'));
    expect(await runCheck([], desk)).toBe(FAULTY);
    expect(warned).toEqual([
      'data/timelines/nato-russia-ukraine/timeline.json:4 is not what the build gives.',
      expect.stringMatching(/^ {2}there: {2}"version": 9999,\n {2}built: {2}"version": \d+,$/),
      '  To mend it: npm run data -- build nato-russia-ukraine',
    ]);
  });

  it('notices an article that was changed', async () => {
    await edit(inTimeline('articles', '004_414ab96dd8635e50.txt'), (text) => `${text}\n`);
    expect(await runCheck([], desk)).toBe(FAULTY);
    expect(warned[1]).toMatch(/there: {2}"sha256"/);
  });

  it('notices a stale JSON Schema', async () => {
    await edit(join(root, 'data', 'schema', 'timeline.schema.json'), (text) => text.replace(/format \d/, 'format 0'));
    expect(await runCheck([], desk)).toBe(FAULTY);
    expect(warned[0]).toBe('data/schema/timeline.schema.json:3 is not what the build gives.');
    expect(warned.at(-1)).toBe('  To mend it: npm run data -- schema');
  });

  it('says what is missing', async () => {
    await rm(inTimeline('timeline.json'));
    expect(await runCheck([], desk)).toBe(FAULTY);
    expect(warned[0]).toBe('data/timelines/nato-russia-ukraine/timeline.json is missing.');
  });

  it('writes nothing', async () => {
    await rm(inTimeline('timeline.json'));
    await runCheck([], desk);
    await expect(readFile(inTimeline('timeline.json'))).rejects.toThrow('ENOENT');
  });
});

describe('schema', () => {
  it('writes it', async () => {
    await rm(join(root, 'data', 'schema', 'timeline.schema.json'));
    expect(await runSchema([], desk)).toBe(OK);
    expect(await runCheck([], desk)).toBe(OK);
  });

  it('takes no arguments', async () => {
    expect(await runSchema(['all'], desk)).toBe(MISUSED);
  });
});

describe('findDifference', () => {
  it.each([
    ['a\nb', 'a\nb', null],
    ['a\nb', 'a\nc', { line: 2, a: 'b', b: 'c' }],
    ['a', 'a\nb', { line: 2, a: '(nothing)', b: 'b' }],
    ['a\n', 'a', { line: 2, a: '', b: '(nothing)' }],
  ])('compares %j and %j', (a, b, difference) => {
    expect(findDifference(a, b)).toEqual(difference);
  });
});
