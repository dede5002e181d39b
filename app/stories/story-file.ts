/**
 * Stories as a file: what a person exports, sends, keeps, and brings back. Read like any data from outside: checked
 * against the format and against the timeline, each fault in words.
 *
 * Must not know: where the text comes from or goes to.
 */
import { createReport, type Fault } from '../../data/schema/fault';
import { checkStory, collectRegisters } from '../../data/schema/references';
import { salvageList } from '../../data/schema/salvage';
import { type Story, storySchema } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';

const FORMAT = 'sourceline-stories';
const VERSION = 1;

export interface ReadStories {
  /** Those that can be used, what they cannot have left out. */
  readonly stories: readonly Story[];
  readonly faults: readonly Fault[];
}

/** The text of a file that holds these stories. */
export function formatStories(stories: readonly Story[], timeline: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, timeline, stories }, null, 2)}\n`;
}

/** Reads the text of a file. Never throws: what is wrong is told, and what is right is kept. */
export function parseStories(text: string, dataset: Dataset): ReadStories {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (reason) {
    return refuse(`is not JSON: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  return checkStories(input, dataset);
}

/** Checks what was read: a file of ours, a list of stories, or a single one. */
export function checkStories(input: unknown, dataset: Dataset): ReadStories {
  const { format, version, timeline, stories, steps } = asRecord(input);
  if (Array.isArray(input)) return checkList(input, dataset);
  if (Array.isArray(steps)) return checkList([input], dataset);
  if (format !== FORMAT) return refuse(`is no file of stories: "format": "${FORMAT}" is expected`);
  if (typeof version !== 'number' || version > VERSION) {
    return refuse(`was written by a newer version of this page (${String(version)}; this one reads ${VERSION})`);
  }
  const read = checkList(stories, dataset);
  if (timeline === dataset.timeline.id) return read;
  const message = `is of the timeline "${String(timeline)}", and this one is "${dataset.timeline.id}"`;
  return { ...read, faults: [{ path: 'timeline', message, severity: 'warning' }, ...read.faults] };
}

function checkList(input: unknown, { timeline, events, indexById }: Dataset): ReadStories {
  const { faults, report } = createReport();
  const { kept } = salvageList(storySchema, input, { path: ['stories'], report });
  const usable = { get: (id: string) => events[indexById.get(id) ?? -1] };
  const targets = {
    events: { declared: new Set<string>(), usable },
    registers: collectRegisters({
      topics: entriesOf(timeline.topics),
      actors: entriesOf(timeline.actors),
      places: entriesOf(timeline.places),
      sources: entriesOf(timeline.sources),
    }),
  };
  const stories = kept.map((one) => checkStory(one, targets, report));
  return { stories, faults: faults.map(({ path, message, severity }) => ({ path, message, severity })) };
}

const entriesOf = <T extends { readonly id: string }>(rows: readonly T[]) => ({
  kept: rows.map((value) => ({ value, path: [] })),
  declared: new Set<string>(),
});

const refuse = (message: string): ReadStories => ({
  stories: [],
  faults: [{ path: '', message, severity: 'error' }],
});

const asRecord = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
