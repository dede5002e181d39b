/**
 * The events that all are given: one seeded timeline a size, in our format for the app and as bare rows for the peers.
 *
 * Made once and kept in the cache. Must not know: who is given them.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Timeline } from '../../data/schema/timeline';
import { inCache } from './cache';
import { seededTimeline } from './seeded-timeline';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

const rowsFile = (size: number): string => inCache('data', `${size}`, 'events.json');

/** Writes the files of a size where they are missing. */
export function prepareEvents(size: number): void {
  const [ours, rows] = [inCache('data', `${size}`, 'timeline.json'), rowsFile(size)];
  if (existsSync(ours) && existsSync(rows)) return;
  const timeline = seededTimeline(size);
  write(ours, JSON.stringify(timeline));
  write(rows, JSON.stringify(toRows(timeline)));
}

/** The middle of the busiest week that the events have: where zooms go. In ms UTC. */
export function busyMoment(size: number): number {
  const file = JSON.parse(readFileSync(rowsFile(size), 'utf8')) as { readonly rows: readonly (readonly [number])[] };
  const starts = file.rows.map(([start]) => start);
  let [first, most, at] = [0, 0, starts[0] ?? 0];
  starts.forEach((start, last) => {
    while (start - (starts[first] ?? start) > WEEK) first += 1;
    if (last - first + 1 > most) [most, at] = [last - first + 1, start - WEEK / 2];
  });
  return at;
}

/** Start, end where it lasts longer than a day, title, lane. */
function toRows({ topics, events }: Timeline): unknown {
  const lanes = topics.map(({ label }) => label.en ?? '');
  const laneOf = new Map(topics.map(({ id }, lane) => [id, lane]));
  const rows = events.map(({ when, title, topic }) => {
    const start = Date.parse(when.start ?? when.end ?? '');
    const end = when.end === null ? start + DAY : Date.parse(when.end);
    return [start, end - start > DAY ? end : null, title.en ?? '', laneOf.get(topic) ?? 0];
  });
  return { lanes, rows };
}

/** Whole or not at all: a run that is stopped leaves no half file behind. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
