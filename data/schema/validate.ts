/**
 * The door for timelines: any input → a timeline that the rest of the code can trust, and every fault found, in words.
 *
 * A faulty event, actor, place, source or story is left out with its fault, and the rest goes on working. Runs in the
 * browser and in the build.
 *
 * Must not know: where the input comes from, how a timeline is drawn; nothing of Node or of the DOM.
 */
import type * as z from 'zod/mini';
import { checkParts, checkTranslations, checkUnknownFields } from './checks';
import { createReport, type Fault, type Report } from './fault';
import { compareEvents, compareMentionsBy, compareRanges, compareSources, findDisorder } from './order';
import { type Parts, resolveReferences } from './references';
import { type Kept, type Progress, parseValue, salvageSteps } from './salvage';
import { inOneGo, type Steps } from './steps';
import {
  actorSchema,
  eventSchema,
  FORMAT,
  placeSchema,
  type Source,
  sourceSchema,
  storySchema,
  type Timeline,
  type TimelineEvent,
  threadSchema,
  timelineSchema,
  topicSchema,
} from './timeline';
import { type RawDocument, type UpgradeChain, upgrade } from './upgrade';

export interface ParsedTimeline {
  /** Null only where nothing can be shown. */
  readonly timeline: Timeline | null;
  /** All faults. None: the input was valid and in order. */
  readonly faults: readonly Fault[];
}

type Head = Pick<Timeline, 'id' | 'version' | 'title' | 'description' | 'languages'>;

const NONE = { kept: [], declared: new Set<string>() };

function* salvageParts(document: RawDocument, report: Report, progress: Progress | undefined): Steps<Parts> {
  const listOf = <T extends { readonly id: string }>(schema: z.ZodMiniType<T>, key: keyof Parts) =>
    salvageSteps(schema, document[key], { path: [key], report, ...(key === 'events' && { progress }) });
  return {
    topics: yield* listOf(topicSchema, 'topics'),
    actors: yield* listOf(actorSchema, 'actors'),
    places: yield* listOf(placeSchema, 'places'),
    sources: yield* listOf(sourceSchema, 'sources'),
    events: yield* listOf(eventSchema, 'events'),
    stories: yield* listOf(storySchema, 'stories'),
    // A timeline may be without any.
    threads: document.threads === undefined ? NONE : yield* listOf(threadSchema, 'threads'),
  };
}

/** The languages that the events' titles have, where the document does not say: better than showing nothing. */
function guessLanguages({ events }: Parts): string[] {
  return Object.keys(events.kept[0]?.value.title ?? { en: '' });
}

/** Reads id, version, title, description and languages, each on its own, with a stand-in for what is faulty. */
function parseHead(document: RawDocument, parts: Parts, report: Report): Head {
  const { shape } = timelineSchema;
  const read = <T>(schema: z.ZodMiniType<T>, key: keyof Head) =>
    parseValue(schema, document[key], { path: [key], report });
  const id = read(shape.id, 'id') ?? 'timeline';
  const version = read(shape.version, 'version') ?? 1;
  const languages = read(shape.languages, 'languages') ?? guessLanguages(parts);
  const title = read(shape.title, 'title') ?? Object.fromEntries(languages.map((language) => [language, id]));
  const description = read(shape.description, 'description') ?? title;
  return { id, version, title, description, languages };
}

function sortSource(source: Source): Source {
  return {
    ...source,
    boilerplate: source.boilerplate.toSorted(compareRanges),
    notes: source.notes.toSorted(compareRanges),
  };
}

function sortEvents(events: readonly TimelineEvent[], sources: readonly Source[]): TimelineEvent[] {
  const compareMentions = compareMentionsBy(sources.map(({ id }) => id));
  const sorted = events.map((event) =>
    findDisorder(event.evidence, compareMentions) === -1
      ? event
      : { ...event, evidence: event.evidence.toSorted(compareMentions) },
  );
  return findDisorder(sorted, compareEvents) === -1 ? sorted : sorted.toSorted(compareEvents);
}

function valuesOf<T>(kept: readonly Kept<T>[]): T[] {
  return kept.map(({ value }) => value);
}

/** No event can be shown, and no source; an empty timeline on purpose is none of that. */
function isHopeless(document: RawDocument, parts: Parts, events: readonly TimelineEvent[]): boolean {
  const isEmptyOnPurpose = Array.isArray(document.events) && document.events.length === 0;
  return events.length === 0 && parts.sources.kept.length === 0 && !isEmptyOnPurpose;
}

function* readDocument(document: RawDocument, report: Report, progress: Progress | undefined): Steps<Timeline | null> {
  checkUnknownFields(document, report);
  const parts = yield* salvageParts(document, report, progress);
  const head = parseHead(document, parts, report);
  yield;
  const { events, stories, threads } = resolveReferences(parts, report);
  yield;
  checkTranslations(document, head.languages, report);
  yield;
  checkParts(parts, report);
  yield;
  if (isHopeless(document, parts, events)) return null;
  const sources = valuesOf(parts.sources.kept).map(sortSource).toSorted(compareSources);
  return {
    format: FORMAT,
    ...head,
    topics: valuesOf(parts.topics.kept),
    actors: valuesOf(parts.actors.kept),
    places: valuesOf(parts.places.kept),
    sources,
    events: sortEvents(events, sources),
    stories,
    ...(document.threads === undefined ? {} : { threads }),
  };
}

interface ParseOptions {
  readonly chain?: UpgradeChain;
  readonly progress?: Progress;
}

/**
 * Upgrades and checks any input.
 *
 * @param input what was read: the parsed JSON, not its text
 * @param options.chain only tests give one
 * @param options.progress is told how many events have been read
 * @returns the timeline, in order and free of dangling references, and all faults. Never throws on bad input.
 */
export const parseTimeline = (input: unknown, options: ParseOptions = {}): ParsedTimeline =>
  inOneGo(parseSteps(input, options));

/** The same in steps, none of them long. */
export function* parseSteps(input: unknown, { chain, progress }: ParseOptions = {}): Steps<ParsedTimeline> {
  const upgraded = upgrade(input, chain);
  if (!upgraded.ok) return { timeline: null, faults: [upgraded.fault] };
  const { faults, report } = createReport();
  const timeline = yield* readDocument(upgraded.document, report, progress);
  return { timeline, faults: faults.map(({ path, message, severity }) => ({ path, message, severity })) };
}
