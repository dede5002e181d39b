/**
 * What points at what: topics, actors, places, sources, events. A reference that leads nowhere is dropped; an event that
 * cannot stand without it is left out.
 *
 * Must not know: how the parts were read, in which order they are shown.
 */
import { type Fault, formatPath, type Path } from './fault';
import type { Kept, Salvaged } from './salvage';
import type { Actor, Mention, Place, Source, Story, TimelineEvent, Topic } from './timeline';

type Report = (path: Path, message: string, severity?: Fault['severity']) => void;

/** Ids of one kind: the usable ones, and all that the document declares. */
interface Register {
  readonly kind: string;
  readonly usable: ReadonlySet<string>;
  readonly declared: ReadonlySet<string>;
}

export interface Parts {
  readonly topics: Salvaged<Topic>;
  readonly actors: Salvaged<Actor>;
  readonly places: Salvaged<Place>;
  readonly sources: Salvaged<Source>;
  readonly events: Salvaged<TimelineEvent>;
  readonly stories: Salvaged<Story>;
}

interface Registers {
  readonly topics: Register;
  readonly actors: Register;
  readonly places: Register;
  readonly sources: Register;
}

function registerOf(kind: string, { kept, declared }: Salvaged<{ readonly id: string }>): Register {
  return { kind, usable: new Set(kept.map(({ value }) => value.id)), declared };
}

/** True where the id can be used. An unknown one is reported; one that was left out has been already. */
function isUsable(id: string, register: Register, report: () => (message: string) => void): boolean {
  if (register.usable.has(id)) return true;
  if (!register.declared.has(id)) report()(`"${id}" is no ${register.kind} of this timeline`);
  return false;
}

function keepIds(
  ids: readonly string[],
  { register, path, report }: { readonly register: Register; readonly path: Path; readonly report: Report },
): string[] {
  return ids.filter((id, index) => isUsable(id, register, () => (message) => report([...path, index], message)));
}

/** The offsets of a mention must agree with its own words: they are cut from one text. */
function checkMention(mention: Mention, path: Path, report: Report): void {
  if (mention.end - mention.start !== mention.exact.length) {
    report(
      [...path, 'end'],
      `end − start is ${mention.end - mention.start}, but exact has ${mention.exact.length} characters`,
    );
  }
  const { time } = mention;
  if (time && (time.start < mention.start || time.end > mention.end || time.end - time.start !== time.exact.length)) {
    report([...path, 'time'], 'does not lie inside its passage, or not as long as its words');
  }
}

function checkEvent({ value, path }: Kept<TimelineEvent>, registers: Registers, report: Report): TimelineEvent | null {
  const evidence = value.evidence.filter((mention, index) => {
    const at = [...path, 'evidence', index];
    checkMention(mention, at, report);
    return isUsable(mention.source, registers.sources, () => (message) => report([...at, 'source'], message));
  });
  const actors = keepIds(value.actors, { register: registers.actors, path: [...path, 'actors'], report });
  const places = keepIds(value.places, { register: registers.places, path: [...path, 'places'], report });
  const hasTopic = isUsable(value.topic, registers.topics, () => (message) => report([...path, 'topic'], message));
  if (!hasTopic || evidence.length === 0) {
    report(
      path,
      `"${value.id}" is left out: ${hasTopic ? 'none of its evidence can be used' : 'it has no usable topic'}`,
    );
    return null;
  }
  return { ...value, actors, places, evidence };
}

function checkStory(
  { value, path }: Kept<Story>,
  events: ReadonlyMap<string, TimelineEvent>,
  declared: ReadonlySet<string>,
  report: Report,
): Story {
  const steps = value.steps.map((step, index) => {
    if (step.event === undefined) return step;
    const at = [...path, 'steps', index];
    const event = events.get(step.event);
    if (event && (step.evidence ?? 1) <= event.evidence.length) return step;
    const { event: id, evidence, ...rest } = step;
    if (event) {
      report([...at, 'evidence'], `is ${evidence}, but "${id}" has ${event.evidence.length}`);
      return { ...rest, event: id };
    }
    if (!declared.has(id)) report([...at, 'event'], `"${id}" is no event of this timeline`);
    return rest;
  });
  return { ...value, steps };
}

/** Drops what leads nowhere. Events and stories come back in their given order. */
export function resolveReferences(parts: Parts): {
  readonly events: TimelineEvent[];
  readonly stories: Story[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const report: Report = (path, message, severity = 'error') =>
    faults.push({ path: formatPath(path), message, severity });
  const registers: Registers = {
    topics: registerOf('topic', parts.topics),
    actors: registerOf('actor', parts.actors),
    places: registerOf('place', parts.places),
    sources: registerOf('source', parts.sources),
  };
  const events = parts.events.kept.flatMap((kept) => checkEvent(kept, registers, report) ?? []);
  const byId = new Map(events.map((event) => [event.id, event]));
  const stories = parts.stories.kept.map((kept) => checkStory(kept, byId, parts.events.declared, report));
  return { events, stories, faults };
}
