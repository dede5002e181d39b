/**
 * The door for timelines: any input → a timeline that the rest of the code can trust, and every fault found, in words.
 *
 * A faulty event, actor, place, source or story is left out with its fault, and the rest goes on working. Runs in the
 * browser and in the build.
 *
 * Must not know: where the input comes from, how a timeline is drawn; nothing of Node or of the DOM.
 */
import type { z } from 'zod';
import { type Fault, formatPath, type Path } from './fault';
import { compareEvents, compareMentionsBy, compareRanges, compareSources, findDisorder } from './order';
import { type Parts, resolveReferences } from './references';
import { type Kept, parseValue, salvageList } from './salvage';
import { checkLanguages, findTexts } from './texts';
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

/** Longer titles do not fit the labels of the axis. In UTF-16 code units. */
const MAX_TITLE = 80;

const LISTS = ['topics', 'actors', 'places', 'sources', 'events', 'stories'] as const;

type Head = Pick<Timeline, 'id' | 'version' | 'title' | 'description' | 'languages'>;

function salvageParts(document: RawDocument): Parts {
  const listOf = <T extends { readonly id: string }>(schema: z.ZodType<T>, key: (typeof LISTS)[number]) =>
    salvageList(schema, document[key], [key]);
  return {
    topics: listOf(topicSchema, 'topics'),
    actors: listOf(actorSchema, 'actors'),
    places: listOf(placeSchema, 'places'),
    sources: listOf(sourceSchema, 'sources'),
    events: listOf(eventSchema, 'events'),
    stories: listOf(storySchema, 'stories'),
  };
}

/** The languages that the events' titles have, where the document does not say: better than showing nothing. */
function guessLanguages({ events }: Parts): string[] {
  return Object.keys(events.kept[0]?.value.title ?? { en: '' });
}

/** Reads id, version, title, description and languages, each on its own, with a stand-in for what is faulty. */
function parseHead(document: RawDocument, parts: Parts): { readonly head: Head; readonly faults: readonly Fault[] } {
  const { shape } = timelineSchema;
  const faults: Fault[] = [];
  const read = <T>(schema: z.ZodType<T>, key: keyof Head): T | undefined => {
    const parsed = parseValue(schema, document[key], [key]);
    faults.push(...parsed.faults.map(({ at: _, ...fault }) => fault));
    return parsed.value;
  };
  const languages = read(shape.languages, 'languages') ?? guessLanguages(parts);
  const id = read(shape.id, 'id') ?? 'timeline';
  const title = read(shape.title, 'title') ?? Object.fromEntries(languages.map((language) => [language, id]));
  const description = read(shape.description, 'description') ?? title;
  const version = read(shape.version, 'version') ?? 1;
  return { head: { id, version, title, description, languages }, faults };
}

function checkUnknownFields(document: RawDocument): readonly Fault[] {
  const unknown = Object.keys(document).filter((key) => !(key in timelineSchema.shape));
  const message = 'is a field which the format does not know';
  return unknown.map((key) => ({ path: key, message, severity: 'warning' }));
}

function warn(path: Path, message: string): Fault {
  return { path: formatPath(path), message, severity: 'warning' };
}

function checkTranslations(document: RawDocument, languages: readonly string[]): readonly Fault[] {
  return findTexts(document).flatMap(({ path, text }) =>
    checkLanguages(text, languages).map((message) => warn(path, message)),
  );
}

function checkTitles(events: readonly Kept<TimelineEvent>[]): readonly Fault[] {
  return events.flatMap(({ value, path }) =>
    Object.entries(value.title)
      .filter(([, title]) => title.length > MAX_TITLE)
      .map(([language, title]) =>
        warn([...path, 'title', language], `has ${title.length} characters, at most ${MAX_TITLE} fit`),
      ),
  );
}

function checkOrder<T>(
  kept: readonly Kept<T>[],
  { compare, rule }: { readonly compare: (a: T, b: T) => number; readonly rule: string },
): readonly Fault[] {
  const values = kept.map(({ value }) => value);
  const item = kept[findDisorder(values, compare)];
  return item ? [warn(item.path, `stands in the wrong place: ${rule}`)] : [];
}

function checkOrders({ sources, events }: Parts): readonly Fault[] {
  const bySource = compareMentionsBy([...sources.kept].map(({ value }) => value.id));
  return [
    ...checkOrder(sources.kept, { compare: compareSources, rule: 'sources go by day of publication, then id' }),
    ...checkOrder(events.kept, { compare: compareEvents, rule: 'events go by start, then end, then id' }),
    ...events.kept.flatMap(({ value, path }) =>
      findDisorder(value.evidence, bySource) === -1
        ? []
        : [warn([...path, 'evidence'], 'is in the wrong order: evidence goes by its source, then by offset')],
    ),
    ...sources.kept.flatMap(({ value, path }) =>
      (['boilerplate', 'notes'] as const)
        .filter((key) => findDisorder<{ start: number; end: number }>(value[key], compareRanges) !== -1)
        .map((key) => warn([...path, key], 'is in the wrong order: ranges go by start')),
    ),
  ];
}

function sortSource(source: Source): Source {
  return {
    ...source,
    boilerplate: source.boilerplate.toSorted(compareRanges),
    notes: source.notes.toSorted(compareRanges),
  };
}

function sortEvent(event: TimelineEvent, sources: readonly Source[]): TimelineEvent {
  return { ...event, evidence: event.evidence.toSorted(compareMentionsBy(sources.map(({ id }) => id))) };
}

function isHopeless(document: RawDocument, parts: Parts, events: readonly TimelineEvent[]): boolean {
  const promised = Array.isArray(document.events) && document.events.length === 0;
  return events.length === 0 && parts.sources.kept.length === 0 && !promised;
}

/**
 * Upgrades and checks any input.
 *
 * @param input what was read: the parsed JSON, not its text
 * @param chain only tests give one
 * @returns the timeline, in order and free of dangling references, and all faults. Never throws on bad input.
 */
export function parseTimeline(input: unknown, chain?: UpgradeChain): ParsedTimeline {
  const upgraded = upgrade(input, chain);
  if (!upgraded.ok) return { timeline: null, faults: [upgraded.fault] };
  const { document } = upgraded;
  const parts = salvageParts(document);
  const { head, faults: headFaults } = parseHead(document, parts);
  const { events, stories, faults: referenceFaults } = resolveReferences(parts);
  const faults = [
    ...headFaults,
    ...checkUnknownFields(document),
    ...LISTS.flatMap((key) => parts[key].faults),
    ...referenceFaults,
    ...checkTranslations(document, head.languages),
    ...checkTitles(parts.events.kept),
    ...checkOrders(parts),
  ];
  if (isHopeless(document, parts, events)) return { timeline: null, faults };
  const valuesOf = <T>(kept: readonly Kept<T>[]) => kept.map(({ value }) => value);
  const sources = valuesOf(parts.sources.kept).map(sortSource).toSorted(compareSources);
  const timeline: Timeline = {
    format: FORMAT,
    ...head,
    topics: valuesOf(parts.topics.kept),
    actors: valuesOf(parts.actors.kept),
    places: valuesOf(parts.places.kept),
    sources,
    events: events.map((event) => sortEvent(event, sources)).toSorted(compareEvents),
    stories,
  };
  return { timeline, faults };
}
