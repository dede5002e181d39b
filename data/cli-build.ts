/**
 * The commands `build`, `check` and `schema`.
 *
 * Must not know: how a timeline is built, only how people are told of it.
 */
import {
  contractPath,
  FileFault,
  listTimelines,
  type Places,
  PROJECT,
  readIfThere,
  readTimeline,
  schemaPath,
  showPath,
  timelinePath,
  writeIfChanged,
} from './cli-files';
import { buildTimeline } from './events/build';
import { type BuildFault, formatFault } from './events/build-faults';
import { formatTimeline } from './events/build-format';
import { formatJsonSchema } from './schema/json-schema';
import type { Timeline } from './schema/timeline';

/** Where a command works and speaks; tests give their own. */
export interface Desk {
  readonly places: Places;
  /** Results. */
  readonly say: (line: string) => void;
  /** Faults, and how to mend them. */
  readonly warn: (line: string) => void;
}

export const DESK: Desk = { places: PROJECT, say: (line) => console.log(line), warn: (line) => console.error(line) };

/** Exit codes: everything is well; a fault was found; the command was not understood. */
export const OK = 0;
export const FAULTY = 1;
export const MISUSED = 2;

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function describeTimeline({ events, sources }: Timeline): string {
  const mentions = events.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return `${countOf(events.length, 'event')}, ${countOf(mentions, 'mention')}, ${countOf(sources.length, 'source')}`;
}

function warnOf(faults: readonly BuildFault[], id: string, desk: Desk): void {
  const folder = showPath(desk.places, timelinePath(desk.places, id));
  for (const fault of faults) desk.warn(`${folder}/${formatFault(fault)}`);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) desk.warn(`${id}: not built: ${countOf(errors, 'fault')}`);
}

/** Builds one timeline and tells of its faults. Null where it has errors. */
async function buildText(id: string, desk: Desk): Promise<{ readonly text: string; readonly summary: string } | null> {
  const { timeline, faults } = buildTimeline(await readTimeline(desk.places, id));
  warnOf(faults, id, desk);
  return timeline && { text: formatTimeline(timeline), summary: describeTimeline(timeline) };
}

/** The timelines named, or all; null, and said, where one is not there. */
async function chooseTimelines(ids: readonly string[], desk: Desk): Promise<readonly string[] | null> {
  const known = await listTimelines(desk.places);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length === 0) return ids.length > 0 ? ids : known;
  const folder = showPath(desk.places, timelinePath(desk.places));
  desk.warn(`No timeline "${unknown.join('", "')}" in ${folder}. There is: ${known.join(', ') || 'none'}.`);
  return null;
}

async function buildOne(id: string, desk: Desk): Promise<boolean> {
  const built = await buildText(id, desk);
  if (!built) return false;
  const path = timelinePath(desk.places, id, 'timeline.json');
  const isNew = await writeIfChanged(desk.places, { path, text: built.text });
  desk.say(`${id}: ${built.summary}; ${showPath(desk.places, path)} ${isNew ? 'written' : 'unchanged'}`);
  return true;
}

/** The first line in which two texts differ, from 1, and what each has there. */
export function findDifference(a: string, b: string): { line: number; a: string; b: string } | null {
  if (a === b) return null;
  const [linesA, linesB] = [a.split('\n'), b.split('\n')];
  const count = Math.max(linesA.length, linesB.length);
  for (let index = 0; index < count; index += 1) {
    if (linesA[index] !== linesB[index]) {
      return { line: index + 1, a: linesA[index] ?? '(nothing)', b: linesB[index] ?? '(nothing)' };
    }
  }
  return null;
}

interface Expected {
  readonly path: string;
  readonly text: string;
  /** The command that mends it. */
  readonly remedy: string;
}

async function checkFile({ path, text, remedy }: Expected, desk: Desk): Promise<boolean> {
  const shown = showPath(desk.places, path);
  const found = await readIfThere(desk.places, path);
  const difference = found === null ? null : findDifference(found, text);
  if (found !== null && !difference) return true;
  desk.warn(difference ? `${shown}:${difference.line} is not what the build gives.` : `${shown} is missing.`);
  if (difference) desk.warn(`  there:  ${difference.a.trim()}\n  built:  ${difference.b.trim()}`);
  desk.warn(`  To mend it: ${remedy}`);
  return false;
}

async function checkOne(id: string, desk: Desk): Promise<boolean> {
  const built = await buildText(id, desk);
  if (!built) return false;
  const path = timelinePath(desk.places, id, 'timeline.json');
  const isFresh = await checkFile({ path, text: built.text, remedy: `npm run data -- build ${id}` }, desk);
  if (isFresh) desk.say(`${id}: ${built.summary}; ${showPath(desk.places, path)} is up to date`);
  return isFresh;
}

/** Of this code, whatever the desk. */
async function buildSchema(): Promise<string> {
  return formatJsonSchema((await readIfThere(PROJECT, contractPath(PROJECT))) ?? '');
}

async function checkSchema(desk: Desk): Promise<boolean> {
  const path = schemaPath(desk.places);
  const isFresh = await checkFile({ path, text: await buildSchema(), remedy: 'npm run data -- schema' }, desk);
  if (isFresh) desk.say(`${showPath(desk.places, path)} is up to date`);
  return isFresh;
}

/** Does all, so that every fault is told, and says whether all went well. */
async function doAll(ids: readonly string[], act: (id: string) => Promise<boolean>, desk: Desk): Promise<boolean> {
  let isWell = true;
  for (const id of ids) {
    try {
      isWell = (await act(id)) && isWell;
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      isWell = false;
      desk.warn(error.message);
    }
  }
  return isWell;
}

/** Builds the timelines named, or all. */
export async function runBuild(args: readonly string[], desk: Desk = DESK): Promise<number> {
  const ids = await chooseTimelines(args, desk);
  if (!ids) return MISUSED;
  return (await doAll(ids, (id) => buildOne(id, desk), desk)) ? OK : FAULTY;
}

/** Checks that the committed files are what the build gives. Writes nothing. */
export async function runCheck(args: readonly string[], desk: Desk = DESK): Promise<number> {
  const ids = await chooseTimelines(args, desk);
  if (!ids) return MISUSED;
  const isWell = await doAll(ids, (id) => checkOne(id, desk), desk);
  const isSchemaFresh = await checkSchema(desk);
  return isWell && isSchemaFresh ? OK : FAULTY;
}

/** Writes the JSON Schema. */
export async function runSchema(args: readonly string[], desk: Desk = DESK): Promise<number> {
  if (args.length > 0) {
    desk.warn(`"schema" takes no arguments, but was given: ${args.join(' ')}`);
    return MISUSED;
  }
  const path = schemaPath(desk.places);
  const isNew = await writeIfChanged(desk.places, { path, text: await buildSchema() });
  desk.say(`${showPath(desk.places, path)} ${isNew ? 'written' : 'unchanged'}`);
  return OK;
}
