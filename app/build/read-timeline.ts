/**
 * The timeline that the site opens with, read and checked as the app does it.
 *
 * Build time only (Node). Must not know: what is made of it.
 */
import { readFileSync } from 'node:fs';
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
