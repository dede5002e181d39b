/**
 * What points at what: topics, actors, places, sources, events. A reference that leads nowhere is dropped; an event that
 * cannot stand without it is left out.
 *
 * Must not know: how the parts were read, in which order they are shown.
 */
import type { Path, Report } from './fault';
import type { Ids, Kept, Salvaged } from './salvage';
import type { Actor, Place, Source, Story, TimelineEvent, Topic } from './timeline';

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

function checkEvent({ value, path }: Kept<TimelineEvent>, to: Registers, report: Report): TimelineEvent | null {
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

interface Events {
  readonly declared: Ids;
  readonly usable: ReadonlyMap<string, { readonly evidence: { readonly length: number } }>;
}

/** Takes the event, or the number of its evidence, off a step that points at nothing. */
function checkStep(step: Step, events: Events, { path, report }: Site): Step {
  const { event: id, evidence, ...rest } = step;
  if (id === undefined) return step;
  const event = events.usable.get(id);
  if (!event) {
    if (!events.declared.has(id)) report([...path, 'event'], `"${id}" is no event of this timeline`);
    return rest;
  }
  if (evidence === undefined || evidence <= event.evidence.length) return step;
  report([...path, 'evidence'], `is ${evidence}, but "${id}" has ${event.evidence.length}`);
  return { ...rest, event: id };
}

/** The story, with the steps that point at nothing freed from it. */
export function checkStory({ value, path }: Kept<Story>, events: Events, report: Report): Story {
  const steps = value.steps.map((step, index) => checkStep(step, events, { path: [...path, 'steps', index], report }));
  return { ...value, steps };
}

/** Drops what leads nowhere. Events and stories come back in their given order. */
export function resolveReferences(
  parts: Parts,
  report: Report,
): { readonly events: TimelineEvent[]; readonly stories: Story[] } {
  const registers = collectRegisters(parts);
  const events = parts.events.kept.flatMap((kept) => checkEvent(kept, registers, report) ?? []);
  const usable = new Map(events.map((event) => [event.id, event]));
  const stories = parts.stories.kept.map((kept) =>
    checkStory(kept, { declared: parts.events.declared, usable }, report),
  );
  return { events, stories };
}
