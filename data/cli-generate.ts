/**
 * The command `generate`: a made-up timeline of any size, as JSON with its articles or as a column file.
 *
 * Written article by article, so that a million events fit in memory. Must not know: what is in an event.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DESK, type Desk, MISUSED, OK } from './cli-build';
import { type PackedTimeline, packEvents } from './columns/columns';
import { encodeColumns } from './columns/file';
import type { GeneratedArticle } from './generate/article';
import { type GenerateOptions, generateArticles, generateHead, YEARS } from './generate/generate';
import type { Source, TimelineEvent } from './schema/timeline';

const HELP = `Usage: npm run data -- generate --out <file> [--seed 1] [--events 1000] [--from 1950] [--to 2026] [--columns] [--lean]

Writes a timeline of made-up events, the same for the same numbers, and its articles in a folder beside it.
--columns writes a column file instead of JSON: it opens without being parsed (see data/README.md).
--lean makes events as small as they can be, with texts that are withheld: for a million of them.`;

/** JSON of more events than this is longer than a browser reads into one text. */
const MOST_IN_JSON = 300_000;
const MOST_EVENTS = 10_000_000;

interface Order extends GenerateOptions {
  readonly out: string;
  readonly asColumns: boolean;
}

/** Runs `generate`. */
export async function runGenerate(args: readonly string[], desk: Omit<Desk, 'places'>): Promise<number> {
  if (args.includes('--help')) {
    desk.say(HELP);
    return OK;
  }
  const order = readOrder(args);
  if (typeof order === 'string') {
    desk.warn(`${order}\n\n${HELP}`);
    return MISUSED;
  }
  await mkdir(dirname(order.out), { recursive: true });
  const write = order.asColumns ? writeColumns : writeJson;
  await write(order);
  desk.say(`${order.out}: ${order.events} events, seed ${order.seed}`);
  return OK;
}

/** What was asked for; words where it cannot be had. */
function readOrder(args: readonly string[]): Order | string {
  const values = readArgs(args);
  if (typeof values === 'string') return values;
  const { out, seed = '1', events = '1000', from = '1950', to = '2026', columns = false, lean = false } = values;
  const numbers = { seed: Number(seed), events: Number(events), from: Number(from), to: Number(to) };
  const odd = Object.entries(numbers).find(([, number]) => !Number.isInteger(number));
  if (out === undefined || out === '') return 'generate needs --out and the name of a file.';
  if (odd) return `--${odd[0]} is to be a whole number.`;
  if (numbers.events < 1 || numbers.events > MOST_EVENTS) return `--events is to be from 1 to ${MOST_EVENTS}.`;
  if (!columns && numbers.events > MOST_IN_JSON) return `More than ${MOST_IN_JSON} events need --columns.`;
  if (numbers.from < YEARS.least || numbers.to > YEARS.most || numbers.from >= numbers.to) {
    return `--from and --to are years from ${YEARS.least} to ${YEARS.most}, the earlier first.`;
  }
  return {
    out: resolve(out),
    asColumns: columns,
    isLean: lean,
    seed: numbers.seed,
    events: numbers.events,
    years: [numbers.from, numbers.to],
    folder: `${basename(out, extname(out))}-articles`,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

function readArgs(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { out: string, seed: string, events: string, from: string, to: string, columns: flag, lean: flag },
    }).values;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

/** Sources are known only when all articles are written, and so come after the events. */
async function writeJson(order: Order): Promise<void> {
  const stream = createWriteStream(order.out);
  const put = async (text: string) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  const sources: Source[] = [];
  await put(`${JSON.stringify(generateHead(order), null, 1).slice(0, -2)},\n "events": [`);
  for (const article of generateArticles(order)) {
    const rows = article.events.map((event) => `\n  ${JSON.stringify(event)}`).join(',');
    await put(sources.length === 0 ? rows : `,${rows}`);
    sources.push(article.source);
    await writeText(order, article);
  }
  await put(`\n ],\n "sources": ${JSON.stringify(sources, null, 1)},\n "stories": []\n}\n`);
  stream.end();
  await once(stream, 'finish');
}

async function writeColumns(order: Order): Promise<void> {
  // Twice through: the columns number the articles, so all of those are wanted first.
  const sources: Source[] = [];
  for (const article of generateArticles(order)) {
    sources.push(article.source);
    await writeText(order, article);
  }
  const packed: PackedTimeline = packEvents(
    { ...generateHead(order), sources, stories: [] },
    eventsOf(order),
    order.events,
  );
  const stream = createWriteStream(order.out);
  for (const bytes of encodeColumns(packed)) if (!stream.write(bytes)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function* eventsOf(order: Order): Generator<TimelineEvent> {
  for (const { events } of generateArticles(order)) yield* events;
}

async function writeText({ out, folder, isLean }: Order, { source, text }: GeneratedArticle): Promise<void> {
  if (isLean) return;
  const path = join(dirname(out), source.file);
  await mkdir(join(dirname(out), folder), { recursive: true });
  await writeFile(path, text);
}

/** The table to be spread into that of `cli.ts`. */
export const generateCommands = {
  generate: {
    summary: 'write a made-up timeline of any size, for trying out and measuring',
    run: (args: readonly string[]) => runGenerate(args, DESK),
  },
};
