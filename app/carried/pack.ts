/**
 * A timeline made small for a page that carries its data and the texts of its articles: what an article says is not
 * said twice (each quotation is cut out of its text again), and of words in several languages one is kept.
 *
 * Nothing is lost: a quotation is left out only where its text has, at that place, exactly those words. Must not know:
 * where either is kept, the browser.
 */
import type { Mention, Text, Timeline } from '../../data/schema/timeline';

/** The texts of the articles that are carried, by the article's id. */
export type Texts = Readonly<Record<string, string>>;

/** Characters of context on either side, as in the dataset. */
const CONTEXT = 32;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The timeline in one language, as JSON; without stories, which need a page of their own. */
export function packTimeline(timeline: Timeline, texts: Texts, language: string): string {
  const events = timeline.events.map((event) => ({
    ...event,
    evidence: event.evidence.map((mention) => withoutWords(mention, texts[mention.source])),
  }));
  return JSON.stringify(inOneLanguage({ ...timeline, events, stories: [] }, language, new Set(timeline.languages)));
}

/** Reads it back. Quotations that were left out are empty until `fillQuotes`. Throws a SyntaxError on what is no JSON. */
export function unpackTimeline(packed: string): Timeline {
  const timeline = JSON.parse(packed) as Timeline;
  for (const mention of mentionsOf(timeline)) {
    mention.exact ??= '';
    mention.prefix ??= '';
    mention.suffix ??= '';
    if (mention.time !== undefined) mention.time = { ...mention.time, exact: mention.time.exact ?? '' };
  }
  return timeline;
}

/** Cuts the quotations that were left out from their texts again, in place. Done once, before any of them is shown. */
export function fillQuotes(timeline: Timeline, texts: Texts): void {
  for (const mention of mentionsOf(timeline)) {
    const text = texts[mention.source];
    if (text === undefined || mention.exact !== '') continue;
    Object.assign(mention, wordsAt(mention, text));
    if (mention.time !== undefined) {
      mention.time = { ...mention.time, exact: text.slice(mention.time.start, mention.time.end) };
    }
  }
}

const mentionsOf = (timeline: Timeline): Mutable<Mention>[] => timeline.events.flatMap(({ evidence }) => evidence);

const wordsAt = ({ start, end }: Pick<Mention, 'start' | 'end'>, text: string) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

function withoutWords(mention: Mention, text: string | undefined): object {
  if (text === undefined || !isCutFrom(mention, text)) return mention;
  const { exact: _exact, prefix: _prefix, suffix: _suffix, time, ...rest } = mention;
  return time === undefined ? rest : { ...rest, time: { start: time.start, end: time.end, value: time.value } };
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
