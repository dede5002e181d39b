/**
 * The timelines of the site, each read and checked as the app does it.
 *
 * Build time only (Node). Must not know: what is made of it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTimeline } from '../../data/schema/validate';
import { type Dataset, toDataset } from '../dataset/dataset';
import { FIRST_TIMELINE } from '../dataset/timeline-url';

export const readFirstTimeline = (root: string): Dataset => readTimeline(root, FIRST_TIMELINE);

/** Throws, with every fault in words, where the file is not sound. */
export function readTimeline(root: string, id: string): Dataset {
  const file = join(root, 'data/timelines', id, 'timeline.json');
  const { timeline, faults } = parseTimeline(JSON.parse(readFileSync(file, 'utf8')));
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (timeline === null || errors.length > 0) {
    throw new Error([`${file} is faulty:`, ...errors.map(({ path, message }) => `${path}: ${message}`)].join('\n  '));
  }
  return toDataset(timeline, faults);
}

/** The timelines that a build publishes. */
export const timelineIds = (root: string): string[] =>
  readdirSync(join(root, 'data/timelines'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'data/timelines', entry.name, 'timeline.json')))
    .map(({ name }) => name);
