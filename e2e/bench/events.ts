/**
 * The events that all are given: one seeded timeline a size, in our format for the app and as bare rows for the peers.
 *
 * Made once by the project's own generator and kept in the cache. Must not know: who is given them.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runGenerate } from '../../data/cli-generate';
import { generateArticles, generateHead } from '../../data/generate/generate';
import type { TimelineEvent } from '../../data/schema/timeline';
import { inCache } from './cache';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

const SEED = 1;
const YEARS: readonly [number, number] = [1950, 2026];
/** From this many on the app gets columns, as its publishers are told to (data/README.md). */
const COLUMNS_FROM = 10_000;
/** No peer is asked for more. */
const MOST_ROWS = 100_000;

/** The app's file of a size, below the folder of data. */
export const ourFile = (size: number): string => `${size}/timeline.${size < COLUMNS_FROM ? 'json' : 'columns'}`;

/** The peers' file of a size, below the folder of data. */
export const rowsFile = (size: number): string => `${Math.min(size, MOST_ROWS)}/events.json`;

const dataPath = (file: string): string => inCache('data', ...file.split('/'));

/** Writes the files of a size where they are missing. Throws where the generator refuses. */
export async function prepareEvents(size: number): Promise<void> {
  const [ours, rows] = [dataPath(ourFile(size)), dataPath(rowsFile(size))];
  if (!existsSync(ours)) await whole(ours, (part) => generate(size, part));
  if (!existsSync(rows)) {
    await whole(rows, async (part) => writeFileSync(part, JSON.stringify(toRows(Math.min(size, MOST_ROWS)))));
  }
}

async function generate(size: number, out: string): Promise<void> {
  const said: string[] = [];
  const desk = { say: () => {}, warn: (text: string) => said.push(text) };
  const args = ['--seed', `${SEED}`, '--events', `${size}`, '--from', `${YEARS[0]}`, '--to', `${YEARS[1]}`, '--lean'];
  const code = await runGenerate([...args, '--out', out, ...(size < COLUMNS_FROM ? [] : ['--columns'])], desk);
  if (code !== 0) throw new Error(said.join('\n'));
}

/** The busiest week that the events have: where zooms go. Its middle, in ms UTC. */
export function busyMoment(size: number): number {
  const file = JSON.parse(readFileSync(dataPath(rowsFile(size)), 'utf8')) as { readonly rows: readonly Row[] };
  const starts = file.rows.map(([start]) => start);
  let [first, most, at] = [0, 0, starts[0] ?? 0];
  starts.forEach((start, last) => {
    while (start - (starts[first] ?? start) > WEEK) first += 1;
    if (last - first + 1 > most) [most, at] = [last - first + 1, start - WEEK / 2];
  });
  return at;
}

/** Start, end where it lasts longer than a day, title, lane. */
type Row = readonly [number, number | null, string, number];

/** The same events as the peers take them; where a date is open on one side they get its other end. */
function toRows(size: number): { readonly lanes: readonly string[]; readonly rows: readonly Row[] } {
  const options = { seed: SEED, events: size, years: YEARS, folder: '', sha256: () => '0'.repeat(64), isLean: true };
  const { topics } = generateHead(options);
  const laneOf = new Map(topics.map(({ id }, lane) => [id, lane]));
  const events = [...generateArticles(options)].flatMap((article) => article.events);
  const rows = events.map((event) => toRow(event, laneOf.get(event.topic) ?? 0)).toSorted(([a], [b]) => a - b);
  return { lanes: topics.map(({ label }) => label.en ?? ''), rows };
}

function toRow({ when, title }: TimelineEvent, lane: number): Row {
  const end = when.end === null ? null : Date.parse(when.end);
  const start = when.start === null ? (end ?? 0) - DAY : Date.parse(when.start);
  return [start, end !== null && end - start > DAY ? end : null, title.en ?? '', lane];
}

/** Whole or not at all: a run that is stopped leaves no half file behind. */
async function whole(file: string, make: (part: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await make(`${file}.part`);
  renameSync(`${file}.part`, file);
}
