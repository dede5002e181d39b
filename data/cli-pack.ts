/**
 * The command `pack`: a timeline of many events as a column file, which opens without being parsed.
 *
 * Takes only what is without faults: whoever opens a column file can no longer be told of them, event by event. Must not
 * know: how columns are made.
 */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { DESK, type Desk, FAULTY, MISUSED, OK } from './cli-build';
import { packEvents } from './columns/columns';
import { encodeColumns } from './columns/file';
import type { Timeline } from './schema/timeline';
import { type ParsedTimeline, parseTimeline } from './schema/validate';

const HELP = `Usage: npm run data -- pack <timeline.json> [--out <file>]

Writes the same events as a column file (see data/README.md), beside the first unless --out says where. Worth it from some
thousand events on. Stories and threads are not carried; the articles stay where they are.`;

interface Order {
  readonly from: string;
  readonly out: string;
}

/** Runs `pack`. */
export async function runPack(args: readonly string[], desk: Omit<Desk, 'places'>): Promise<number> {
  if (args.includes('--help')) {
    desk.say(HELP);
    return OK;
  }
  const order = readOrder(args);
  if (typeof order === 'string') {
    desk.warn(`${order}\n\n${HELP}`);
    return MISUSED;
  }
  const parsed = await read(order.from);
  if (typeof parsed === 'string') {
    desk.warn(`${order.from}: ${parsed}`);
    return FAULTY;
  }
  const { timeline, faults } = parsed;
  for (const { path, message, severity } of faults) desk.warn(`${order.from}: ${path}: ${severity}: ${message}`);
  if (timeline === null || faults.some(({ severity }) => severity === 'error')) {
    desk.warn(`${order.from}: not packed: mend the faults first`);
    return FAULTY;
  }
  await write(timeline, order.out);
  const left = timeline.stories.length + (timeline.threads?.length ?? 0);
  if (left > 0) desk.warn(`${order.out}: warning: a column file carries no stories and no threads: ${left} left out`);
  desk.say(`${order.out}: ${timeline.events.length} events`);
  return OK;
}

/** What was asked for; words where it cannot be understood. */
function readOrder(args: readonly string[]): Order | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) return 'pack needs the name of one timeline.json.';
    const out = values.out ?? `${from.slice(0, from.length - extname(from).length)}.columns`;
    return { from: resolve(from), out: resolve(out) };
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

/** The timeline and its faults; words where there is no JSON to be had. */
async function read(file: string): Promise<ParsedTimeline | string> {
  try {
    return parseTimeline(JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, '')));
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

async function write({ threads: _, ...timeline }: Timeline, out: string): Promise<void> {
  const { events, ...head } = { ...timeline, stories: [] };
  const packed = packEvents(head, events, events.length);
  await pipeline(Readable.from(encodeColumns(packed)), createWriteStream(out));
}

/** The table to be spread into that of `cli.ts`. */
export const packCommands = {
  pack: {
    summary: 'write a timeline of many events as a column file, which opens sooner',
    run: (args: readonly string[]) => runPack(args, DESK),
  },
};
