import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runExplain, runPropose } from './cli-extract-articles';
import { PROJECT, timelinePath } from './cli-files';

const ARTICLE = '000_b89205c7379b9fe8.txt';
const MISUSED = 2;

let folder: string;
let said: string[];
let warned: string[];

const voice = { say: (words: string) => said.push(words), warn: (words: string) => warned.push(words), colour: false };
const at = (...parts: readonly string[]) => join(folder, ...parts);

/** A copy of the timeline, and articles that no timeline lists. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  await cp(timelinePath(PROJECT, 'nato-russia-ukraine'), at('listed'), { recursive: true });
  await writeFile(at('loose.txt'), 'The council met yesterday.\n');
  await writeFile(at('windows.txt'), Buffer.from('Le maire a d\u00e9missionn\u00e9 hier.', 'latin1'));
  [said, warned] = [[], []];
});

afterEach(() => rm(folder, { recursive: true }));

describe.each([
  ['propose', runPropose],
  ['explain', runExplain],
] as const)('%s', (_, run) => {
  it.each(['2025-02-30', '2025-13-45', '2023-02-29', '2025-2-3', 'yesterday', ''])(
    'refuses the day %j',
    async (date) => {
      expect(await run([at('loose.txt'), '--lang', 'en', `--date=${date}`], voice)).toBe(MISUSED);
      expect(warned).toEqual([`--date ${date}: is no day of the calendar; want YYYY-MM-DD, such as 2024-06-28`]);
    },
  );

  it.each(['2024-02-29', '2025-01-16'])('takes the day %s', async (date) => {
    expect(await run([at('loose.txt'), '--lang', 'en', '--date', date], voice)).toBe(0);
  });

  it.each([
    ['none.txt', /none\.txt: there is no such file$/],
    ['listed', /listed: is no file; name an article, such as .*x\.txt$/],
    ['windows.txt', /windows\.txt: is not UTF-8\. Convert it: iconv/],
  ])('says what is wrong with %s', async (name, message) => {
    expect(await run([at(name), '--lang', 'fr', '--date', '2025-01-16'], voice)).toBe(MISUSED);
    expect(warned).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    [[], '--lang and --date'],
    [['--lang', 'en'], '--date'],
    [['--date', '2025-01-16'], '--lang'],
  ])('says what it needs for an article that no timeline lists: %j', async (given, missing) => {
    expect(await run([at('loose.txt'), ...given], voice)).toBe(MISUSED);
    expect(warned).toEqual([`${at('loose.txt')}: no built timeline lists this article; say ${missing}`]);
  });

  it('takes another day for a listed article, and the rest from its timeline', async () => {
    expect(await run([at('listed', 'articles', ARTICLE), '--date', '2024-06-28'], voice)).toBe(0);
    expect(said.join('')).not.toBe('');
  });

  it('needs a closed day of a listed article', async () => {
    const path = at('listed', 'timeline.json');
    const timeline = JSON.parse(await readFile(path, 'utf8'));
    for (const source of timeline.sources)
      source.published = { edtf: '2024-05/..', start: '2024-05-01T00:00:00Z', end: null };
    await writeFile(path, JSON.stringify(timeline));
    const article = at('listed', 'articles', ARTICLE);
    expect(await run([article], voice)).toBe(MISUSED);
    expect(warned).toEqual([
      `${article}: its timeline says that it was published in "2024-05/..", which is open; close it in sources.yaml, or say --date`,
    ]);
    expect(await run([article, '--date', '2024-05-16'], voice)).toBe(0);
  });
});
