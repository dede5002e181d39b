/**
 * The YAML files and articles of one timeline → the timeline, or every fault in them, each with file, path, line and
 * reason.
 *
 *   timeline.yaml ─ head, topics ┐
 *   actors.yaml, places.yaml ────┼→ registers ┐
 *   sources.yaml + articles ─────┴→ texts ────┼→ events ─→ sorted ─→ parseTimeline (the app's own door) ─→ timeline
 *   events.yaml, stories.yaml, threads.yaml ──┘
 *
 * Must not know: the file system, the clock. Strings in, lists out; the same input gives the same output.
 */
import type * as z from 'zod/mini';
import { checkTranslations } from '../schema/checks';
import { createReport, type Report } from '../schema/fault';
import { compareEvents, compareMentionsBy, compareSources } from '../schema/order';
import { checkStory, checkThread, collectRegisters, type Registers } from '../schema/references';
import type { Ids, Kept, Salvaged } from '../schema/salvage';
import {
  actorSchema,
  FORMAT,
  placeSchema,
  type Source,
  storySchema,
  type Thread,
  type Timeline,
  type TimelineEvent,
  threadSchema,
  topicSchema,
} from '../schema/timeline';
import { parseTimeline } from '../schema/validate';
import { type SourceText, within } from './build-context';
import { type BuiltEvent, buildEvent } from './build-event';
import { type BuildFault, toBuildFault } from './build-faults';
import { type ReadFields, readEntries, readFields, readList } from './build-fields';
import { type Documents, readDocuments, type TimelineInput, YAML_FILES, type YamlFile } from './build-input';
import { headYaml } from './build-shapes';
import { type BuiltSource, buildSource } from './build-source';
import { checkUse } from './check-use';

export interface BuildResult {
  /** Null where any fault is an error. */
  readonly timeline: Timeline | null;
  /** All of them, in the order of the files, then of the lines. */
  readonly faults: readonly BuildFault[];
}

type Head = Pick<Timeline, 'id' | 'version' | 'title' | 'description' | 'languages'>;

/** Everything that has been read and built, sound or not. */
interface Draft {
  readonly head: Head | null;
  readonly languages: readonly string[];
  readonly topics: Salvaged<Timeline['topics'][number]>;
  readonly actors: Salvaged<Timeline['actors'][number]>;
  readonly places: Salvaged<Timeline['places'][number]>;
  readonly stories: Salvaged<Timeline['stories'][number]>;
  readonly threads: Salvaged<Thread>;
  readonly registers: Registers;
  readonly sources: readonly BuiltSource[];
  readonly events: readonly BuiltEvent[];
}

const UNREAD: ReadFields<z.output<typeof headYaml>> = { fields: {}, complete: null };

/** Stands for the ids of a file that cannot be read, so that nobody is blamed for referring to one. */
const EVERYTHING: Ids = { has: () => true };

/** Paths of a build start with the file. */
function siteOf(file: string, report: Report) {
  return { path: [file], report };
}

function readHead(documents: Documents, folder: string, report: Report) {
  const site = siteOf('timeline.yaml', report);
  const raw = documents.valueOf('timeline.yaml');
  // Not there or no YAML: that has been said.
  const { fields, complete } = raw === null ? UNREAD : readFields(headYaml, raw, site);
  if (fields.id !== undefined && fields.id !== folder) {
    report([...site.path, 'id'], `is "${fields.id}", but the folder is called "${folder}"`);
  }
  const topics = readEntries(topicSchema, fields.topics ?? [], within(site, 'topics'));
  return { head: complete, languages: fields.languages ?? [], topics };
}

function asEntries(sources: readonly BuiltSource[]): Salvaged<{ readonly id: string }> {
  const kept = sources.flatMap(({ id, path }) => (id === undefined ? [] : [{ value: { id }, path }]));
  return { kept, declared: new Set(kept.map(({ value }) => value.id)) };
}

function textsOf(sources: readonly BuiltSource[]): ReadonlyMap<string, SourceText> {
  return new Map(sources.flatMap(({ id, text }) => (id !== undefined && text ? [[id, text] as const] : [])));
}

function draftTimeline(documents: Documents, { folder, articles }: TimelineInput, report: Report): Draft {
  const { head, languages, topics } = readHead(documents, folder, report);
  const actors = readEntries(actorSchema, documents.valueOf('actors.yaml') ?? [], siteOf('actors.yaml', report));
  const places = readEntries(placeSchema, documents.valueOf('places.yaml') ?? [], siteOf('places.yaml', report));
  const sources = readList(documents.valueOf('sources.yaml') ?? [], siteOf('sources.yaml', report), (raw, site) =>
    buildSource(raw, articles, site),
  );
  const declare = <T extends Salvaged<{ readonly id: string }>>(file: YamlFile, entries: T) =>
    documents.isReadable(file) ? entries : { ...entries, declared: EVERYTHING };
  const registers = collectRegisters({
    topics: declare('timeline.yaml', topics),
    actors: declare('actors.yaml', actors),
    places: declare('places.yaml', places),
    sources: declare('sources.yaml', asEntries(sources)),
  });
  const context = { registers, texts: textsOf(sources) };
  const events = readList(documents.valueOf('events.yaml') ?? [], siteOf('events.yaml', report), (raw, site) =>
    buildEvent(raw, context, site),
  );
  const stories = readEntries(storySchema, documents.valueOf('stories.yaml') ?? [], siteOf('stories.yaml', report));
  const threads = readEntries(threadSchema, documents.valueOf('threads.yaml') ?? [], siteOf('threads.yaml', report));
  return { head, languages, topics, actors, places, stories, threads, sources, events, registers };
}

function checkStories({ stories, events, registers }: Draft, report: Report): void {
  const entries = events.flatMap(({ id, evidence }) =>
    id === undefined ? [] : [[id, { evidence: { length: evidence } }] as const],
  );
  const usable = new Map(entries);
  const declared: Ids = events.length === 0 ? EVERYTHING : new Set();
  const targets = { events: { declared, usable }, registers };
  for (const story of stories.kept) checkStory(story, targets, report);
}

function checkThreads({ threads, events }: Draft, report: Report): void {
  const ids = new Set(events.flatMap(({ id }) => id ?? []));
  // What could not be read has been said; nobody is blamed for referring to it.
  const register = { kind: 'event', usable: ids, declared: ids };
  if (events.length > 0) for (const thread of threads.kept) checkThread(thread, register, report);
}

function checkUses(draft: Draft, { articles }: TimelineInput, report: Report): void {
  const { topics, actors, places, sources, events } = draft;
  if (events.length === 0) return;
  const usedBy = (idsOf: (event: BuiltEvent) => readonly (string | undefined)[]) =>
    new Set(events.flatMap(idsOf).filter((id) => id !== undefined));
  checkUse(topics.kept, { kind: 'topic', used: usedBy(({ topic }) => [topic]), report });
  checkUse(actors.kept, { kind: 'actor', used: usedBy((event) => event.actors), report });
  checkUse(places.kept, { kind: 'place', used: usedBy((event) => event.places), report });
  checkUse(asEntries(sources).kept, { kind: 'source', used: usedBy((event) => event.sources), report });
  const files = new Set(sources.map(({ file }) => file));
  for (const path of articles.keys()) {
    if (!files.has(path)) report(['sources.yaml'], `no source has the file "${path}"`, 'warning');
  }
}

function checkLanguagesOf(documents: Documents, languages: readonly string[], report: Report): void {
  if (languages.length === 0) return;
  const strict: Report = (at, message) => report(at, message);
  for (const file of YAML_FILES) checkTranslations(documents.valueOf(file), languages, strict, [file]);
}

function sortEvents(events: readonly TimelineEvent[], sources: readonly Source[]): TimelineEvent[] {
  const compareMentions = compareMentionsBy(sources.map(({ id }) => id));
  return events
    .map((event) => ({ ...event, evidence: event.evidence.toSorted(compareMentions) }))
    .toSorted(compareEvents);
}

function assemble({ head, ...draft }: Draft): Timeline | null {
  if (!head) return null;
  const { id, version, title, description, languages } = head;
  const valuesOf = <T>(kept: readonly Kept<T>[]) => kept.map(({ value }) => value);
  const sources = draft.sources.flatMap(({ source }) => source ?? []).toSorted(compareSources);
  const events = sortEvents(
    draft.events.flatMap(({ event }) => event ?? []),
    sources,
  );
  return {
    ...{ format: FORMAT, id, version, title, description, languages },
    topics: valuesOf(draft.topics.kept),
    actors: valuesOf(draft.actors.kept),
    places: valuesOf(draft.places.kept),
    ...{ sources, events, stories: valuesOf(draft.stories.kept) },
    ...(draft.threads.kept.length === 0 ? {} : { threads: valuesOf(draft.threads.kept) }),
  };
}

function compareFaults(a: BuildFault, b: BuildFault): number {
  const rank = (fault: BuildFault) => (YAML_FILES as readonly string[]).indexOf(fault.file);
  return rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0);
}

/** The app's own door has the last word: what it would find fault with is not published. */
function checkAtTheDoor(timeline: Timeline | null): readonly BuildFault[] {
  if (!timeline) return [];
  return parseTimeline(timeline).faults.map((fault) => ({
    ...fault,
    file: 'timeline.json',
    line: null,
    severity: 'error',
  }));
}

/** Builds a timeline from the files of its folder. Never throws on what people wrote. */
export function buildTimeline(input: TimelineInput): BuildResult {
  const { faults, report } = createReport();
  const documents = readDocuments(input.yaml);
  const draft = draftTimeline(documents, input, report);
  checkStories(draft, report);
  checkThreads(draft, report);
  checkUses(draft, input, report);
  checkLanguagesOf(documents, draft.languages, report);
  const found = [...documents.faults, ...faults.map((fault) => toBuildFault(fault, documents.lineAt))].toSorted(
    compareFaults,
  );
  const hasErrors = found.some(({ severity }) => severity === 'error');
  const timeline = hasErrors ? null : assemble(draft);
  const late = checkAtTheDoor(timeline);
  return { timeline: late.length > 0 ? null : timeline, faults: [...found, ...late] };
}
