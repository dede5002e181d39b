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
import { ageOf, STORY_UPGRADES, upgradeStory, versionOf } from './story-upgrades';

const FORMAT = 'sourceline-stories';

export interface ReadStories {
  /** Those that can be used, what they cannot have left out. */
  readonly stories: readonly Story[];
  readonly faults: readonly Fault[];
}

/** The text of a file that holds these stories. */
export function formatStories(stories: readonly Story[], timeline: string): string {
  const version = versionOf(STORY_UPGRADES);
  return `${JSON.stringify({ format: FORMAT, version, timeline, stories }, null, 2)}\n`;
}

/**
 * Reads the text of a file. Never throws: what is wrong is told, and what is right is kept.
 * @param upgrades only tests give some
 */
export function parseStories(text: string, dataset: Dataset, upgrades = STORY_UPGRADES): ReadStories {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (reason) {
    return refuse(`is not JSON: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  return checkStories(input, dataset, upgrades);
}

/** Checks what was read: a file of ours, a list of stories, or a single one. */
function checkStories(input: unknown, dataset: Dataset, upgrades: typeof STORY_UPGRADES): ReadStories {
  const { format, version, timeline, stories, steps } = asRecord(input);
  if (Array.isArray(input)) return checkList(input, dataset);
  if (Array.isArray(steps)) return checkList([input], dataset);
  if (format !== FORMAT) return refuse(`is no file of stories: "format": "${FORMAT}" is expected`);
  const age = ageOf(version, upgrades);
  if (age === 'none') return refuse('does not say its "version": a whole number from 1 is expected');
  if (age === 'newer') {
    const ours = versionOf(upgrades);
    return refuse(`was written by a newer version of this page (${String(version)}; this one reads ${ours})`);
  }
  const lifted = Array.isArray(stories) ? stories.map((one) => upgradeStory(one, Number(version), upgrades)) : stories;
  const read = checkList(lifted, dataset);
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
