/**
 * A timeline made small for a page that carries its data and the texts of its articles: what an article says is not
 * said twice (each quotation is cut out of its text again), and of words in several languages one is kept.
 *
 * Nothing is lost: a quotation is left out only where its text has, at that place, exactly those words. Must not know:
 * where either is kept, the browser.
 */
import type { Mention, Source, Text, Timeline } from '../../data/schema/timeline';

/** The texts of the articles that are carried, by the article's id. */
export type Texts = Readonly<Record<string, string>>;

/** Characters of context on either side, as in the dataset. */
const CONTEXT = 32;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The timeline in one language, as JSON; without stories and threads, which only the full page shows. */
export function packTimeline(timeline: Timeline, texts: Texts, language: string): string {
  const events = timeline.events.map((event) => ({
    ...event,
    evidence: event.evidence.map((mention) => withoutWords(mention, texts[mention.source])),
  }));
  const { threads: _threads, ...rest } = timeline;
  const unnamed = <T extends { readonly aliases: readonly string[] }>(one: T) => ({ ...one, aliases: [] });
  const sources = rest.sources.map((source) => ({ ...source, notes: [] }));
  const carried = {
    ...rest,
    events,
    sources,
    actors: rest.actors.map(unnamed),
    places: rest.places.map(unnamed),
    stories: [],
  };
  return JSON.stringify(inOneLanguage(carried, language, new Set(timeline.languages)));
}

/** Reads it back. Quotations that were left out are empty until `fillQuotes`. Throws a SyntaxError on what is no JSON. */
export function unpackTimeline(packed: string): Timeline {
  const timeline = JSON.parse(packed) as Timeline;
  for (const mention of mentionsOf(timeline)) {
    mention.exact ??= '';
    mention.prefix ??= '';
    mention.suffix ??= '';
  }
  return timeline;
}

/**
 * What goes with the texts, as JSON: where in each mention that was packed stand the words that date it, and the names
 * by which a search knows actors and places too, and the editor's notes on the articles.
 */
export function packLater(timeline: Timeline, texts: Texts): string {
  const times = mentionsOf(timeline)
    .filter((mention) => isCutFrom(mention, texts[mention.source] ?? ''))
    .map(({ time }): PackedTime => (time === undefined ? 0 : [time.start, time.end, time.value]));
  const aliases = named(timeline).map((one) => one.aliases);
  const notes = timeline.sources.map((source) => source.notes);
  return JSON.stringify({ times, aliases, notes } satisfies Later);
}

type PackedTime = readonly [start: number, end: number, value: string] | 0;

interface Later {
  readonly times: readonly PackedTime[];
  readonly aliases: readonly (readonly string[])[];
  readonly notes: readonly Source['notes'][];
}

const named = ({ actors, places }: Timeline): { aliases: string[] }[] => [...actors, ...places];

/**
 * Cuts the quotations that were left out from their texts again, in place. Done once, before any of them is shown.
 * @param later as `packLater` gave it
 */
export function fillQuotes(timeline: Timeline, texts: Texts, later: string): void {
  const { times, aliases, notes } = JSON.parse(later) as Later;
  timeline.sources.forEach((source: Mutable<Source>, at) => {
    source.notes = notes[at] ?? [];
  });
  named(timeline).forEach((one, at) => {
    one.aliases = [...(aliases[at] ?? [])];
  });
  mentionsOf(timeline)
    .filter(({ exact }) => exact === '')
    .forEach((mention, at) => {
      const text = texts[mention.source] ?? '';
      Object.assign(mention, wordsAt(mention, text));
      const time = times[at];
      if (time) mention.time = { start: time[0], end: time[1], exact: text.slice(time[0], time[1]), value: time[2] };
    });
}

const mentionsOf = (timeline: Timeline): Mutable<Mention>[] => timeline.events.flatMap(({ evidence }) => evidence);

const wordsAt = ({ start, end }: Pick<Mention, 'start' | 'end'>, text: string) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

function withoutWords(mention: Mention, text: string | undefined): object {
  if (text === undefined || !isCutFrom(mention, text)) return mention;
  const { exact: _exact, prefix: _prefix, suffix: _suffix, time: _time, ...rest } = mention;
  return rest;
}

function isCutFrom(mention: Mention, text: string): boolean {
  const cut = wordsAt(mention, text);
  const { time } = mention;
  return (
    cut.exact === mention.exact &&
    cut.prefix === mention.prefix &&
    cut.suffix === mention.suffix &&
    (time === undefined || text.slice(time.start, time.end) === time.exact)
  );
}

/** Keeps one language of every text; where a text lacks it, the first that it has. */
function inOneLanguage(value: unknown, language: string, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, language, known));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value, known)) {
    const kept = language in value ? language : (Object.keys(value)[0] ?? language);
    return { [kept]: value[kept] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOneLanguage(one, language, known)]));
}

const isText = (value: object, known: ReadonlySet<string>): value is Text => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => known.has(key));
};
