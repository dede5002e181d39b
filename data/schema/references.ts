/**
 * What points at what: topics, actors, places, sources, events. A reference that leads nowhere is dropped; an event that
 * cannot stand without it is left out.
 *
 * Must not know: how the parts were read, in which order they are shown.
 */
import type { Path, Report } from './fault';
import type { Ids, Kept, Salvaged } from './salvage';
import type { Actor, Place, Source, Story, Thread, TimelineEvent, Topic } from './timeline';

/** The ids of one kind: the usable ones, and all that the document declares. */
export interface Register {
  /** What to call one of them in a message. */
  readonly kind: string;
  readonly usable: ReadonlySet<string>;
  readonly declared: Ids;
}

/** What events refer to. */
export interface Registers {
  readonly topics: Register;
  readonly actors: Register;
  readonly places: Register;
  readonly sources: Register;
}

export interface Parts {
  readonly topics: Salvaged<Topic>;
  readonly actors: Salvaged<Actor>;
  readonly places: Salvaged<Place>;
  readonly sources: Salvaged<Source>;
  readonly events: Salvaged<TimelineEvent>;
  readonly stories: Salvaged<Story>;
  readonly threads: Salvaged<Thread>;
}

/** Where a reference stands and where to say that it leads nowhere. */
interface Site {
  readonly path: Path;
  readonly report: Report;
}

function registerOf(kind: string, { kept, declared }: Salvaged<{ readonly id: string }>): Register {
  return { kind, usable: new Set(kept.map(({ value }) => value.id)), declared };
}

/** The ids that events may refer to. */
export function collectRegisters(
  parts: Readonly<Record<keyof Registers, Salvaged<{ readonly id: string }>>>,
): Registers {
  return {
    topics: registerOf('topic', parts.topics),
    actors: registerOf('actor', parts.actors),
    places: registerOf('place', parts.places),
    sources: registerOf('source', parts.sources),
  };
}

/** True where the id can be used. An unknown one is reported; one that was left out has been already. */
export function checkId(id: string, register: Register, { path, report }: Site): boolean {
  if (register.usable.has(id)) return true;
  if (!register.declared.has(id)) report(path, `"${id}" is no ${register.kind} of this timeline`);
  return false;
}

/** The ids that can be used, in the given order. */
export function keepIds(ids: readonly string[], register: Register, { path, report }: Site): string[] {
  return ids.filter((id, index) => checkId(id, register, { path: [...path, index], report }));
}

/** Whether all that an event points at can be used: of nearly every event it can, and there is nothing to say or to copy. */
const isWhole = ({ topic, actors, places, evidence }: TimelineEvent, to: Registers): boolean =>
  to.topics.usable.has(topic) &&
  actors.every((id) => to.actors.usable.has(id)) &&
  places.every((id) => to.places.usable.has(id)) &&
  evidence.every(({ source }) => to.sources.usable.has(source));

function checkEvent({ value, path }: Kept<TimelineEvent>, to: Registers, report: Report): TimelineEvent | null {
  if (isWhole(value, to)) return value;
  const siteOf = (...keys: Path): Site => ({ path: [...path, ...keys], report });
  const evidence = value.evidence.filter(({ source }, index) =>
    checkId(source, to.sources, siteOf('evidence', index, 'source')),
  );
  const actors = keepIds(value.actors, to.actors, siteOf('actors'));
  const places = keepIds(value.places, to.places, siteOf('places'));
  const hasTopic = checkId(value.topic, to.topics, siteOf('topic'));
  if (hasTopic && evidence.length > 0) return { ...value, actors, places, evidence };
  const reason = hasTopic ? 'none of its evidence can be used' : 'its topic cannot be used';
  report(path, `"${value.id}" is left out: ${reason}`);
  return null;
}

type Step = Story['steps'][number];

/** The events that steps may point at, with how many proofs each has. */
export interface Events {
  readonly declared: Ids;
  readonly usable: Pick<ReadonlyMap<string, { readonly evidence: { readonly length: number } }>, 'get'>;
}

/** What steps refer to. */
export interface StoryTargets {
  readonly events: Events;
  readonly registers: Registers;
}

/** What a step may filter by; the registers hold those that are ids of the timeline. */
const STEP_FILTERS: Readonly<Record<string, keyof Registers | null>> = {
  topic: 'topics',
  actor: 'actors',
  place: 'places',
  source: 'sources',
  status: null,
  basis: null,
  language: null,
};

/** Takes the event, or the number of its evidence, off a step that points at nothing. */
function checkStepEvent(step: Step, events: Events, { path, report }: Site): Step {
  const { event: id, evidence, ...rest } = step;
  if (id === undefined) {
    if (evidence !== undefined) report([...path, 'evidence'], 'is given without an event');
    return rest;
  }
  const event = events.usable.get(id);
  if (!event) {
    if (!events.declared.has(id)) report([...path, 'event'], `"${id}" is no event of this timeline`);
    return rest;
  }
  if (evidence === undefined || evidence <= event.evidence.length) return step;
  report([...path, 'evidence'], `is ${evidence}, but "${id}" has ${event.evidence.length}`);
  return { ...rest, event: id };
}

/** Takes filters off a step that do not exist or ask for what the timeline does not have. */
function checkStepFilters(step: Step, registers: Registers, { path, report }: Site): Step {
  if (step.filters === undefined) return step;
  const filters = Object.entries(step.filters).flatMap(([key, values]): [string, string[]][] => {
    const at = [...path, 'filters', key];
    const name = STEP_FILTERS[key];
    if (name === undefined) {
      report(at, `is no filter: one of ${Object.keys(STEP_FILTERS).join(', ')} is expected`);
      return [];
    }
    return [[key, name === null ? values : keepIds(values, registers[name], { path: at, report })]];
  });
  return { ...step, filters: Object.fromEntries(filters) };
}

/** The story, with the steps that point at nothing freed from it. */
export function checkStory({ value, path }: Kept<Story>, { events, registers }: StoryTargets, report: Report): Story {
  if (value.steps.length === 0) report([...path, 'steps'], 'has no step', 'warning');
  const steps = value.steps.map((step, index) => {
    const site = { path: [...path, 'steps', index], report };
    return checkStepFilters(checkStepEvent(step, events, site), registers, site);
  });
  return { ...value, steps };
}

/** The thread with the events that there are; null where those are too few, or its id is an event's. */
export function checkThread({ value, path }: Kept<Thread>, events: Register, report: Report): Thread | null {
  if (events.declared.has(value.id)) {
    report([...path, 'id'], `"${value.id}" is also the id of an event: a link could not tell them apart`);
    return null;
  }
  const kept = keepIds(value.events, events, { path: [...path, 'events'], report });
  const twin = kept.findIndex((id, at) => kept.indexOf(id) !== at);
  if (twin !== -1) report([...path, 'events'], `has "${kept[twin]}" twice`);
  const unique = [...new Set(kept)];
  if (unique.length > 1) return { ...value, events: unique };
  report(path, `"${value.id}" is left out: fewer than two of its events can be used`);
  return null;
}

/** Drops what leads nowhere. Events, stories and threads come back in their given order. */
export function resolveReferences(
  parts: Parts,
  report: Report,
): { readonly events: TimelineEvent[]; readonly stories: Story[]; readonly threads: Thread[] } {
  const registers = collectRegisters(parts);
  const events = parts.events.kept.flatMap((kept) => checkEvent(kept, registers, report) ?? []);
  const usable = new Map(events.map((event) => [event.id, event]));
  const stories = parts.stories.kept.map((kept) =>
    checkStory(kept, { events: { declared: parts.events.declared, usable }, registers }, report),
  );
  const register = { kind: 'event', usable: new Set(usable.keys()), declared: parts.events.declared };
  const threads = parts.threads.kept.flatMap((kept) => checkThread(kept, register, report) ?? []);
  return { events, stories, threads };
}
