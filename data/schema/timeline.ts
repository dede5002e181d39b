/**
 * THE CONTRACT: the shape of `timeline.json`, format 2.
 *
 * What the build writes and the app reads; what people may write by hand. Every field says its unit, its order and the
 * format that brought it (all of format 1 unless noted). `CHANGELOG.md` beside this file tells the history.
 *
 * Must not know: where a timeline comes from, how it is drawn.
 */
// The small build of Zod: what the app needs of it is a fifth of the whole. Everything is a function, nothing a method.
import * as z from 'zod/mini';
import { bases, statuses } from './choices';

// Zod would compile its checks with `new Function`, and a strict content policy reports even the attempt. Before any schema.
z.config({ jitless: true });

/** The format this code reads and writes. Older ones are lifted to it by `upgrade.ts`. */
export const FORMAT = 2;

/** Lower-case words joined by hyphens: safe in a URL, a file name and a DOM id. */
export const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens'))
  .register(z.globalRegistry, { id: 'Id' });

/** A count of UTF-16 code units from the start of a source text: what JavaScript slices. Not code points. */
const textOffset = z.int().check(z.nonnegative('counts from 0'));

/** Years from here on are out of reach: JavaScript's dates go to 271 821, and a view needs room around what it shows. */
const FARTHEST_YEAR = 100_000;

/** Whether there is such a moment. Where a month is too short for the day, JavaScript takes one of the next. */
function exists(iso: string): boolean {
  const at = new Date(iso);
  const time = iso.indexOf('T');
  const isDay = at.getUTCDate() === Number(iso.slice(time - 2, time)) || iso.startsWith('T24', time);
  return isDay && Math.abs(at.getUTCFullYear()) < FARTHEST_YEAR;
}

/** ISO 8601 in UTC, to the second or finer, ending in Z; years beyond four digits as ±YYYYYY. */
const instant = z.string().check(
  z.regex(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/, {
    error: 'an instant is ISO 8601 in UTC, such as 2022-03-24T00:00:00Z',
    abort: true,
  }),
  z.refine(exists, `an instant is on a day that exists, and between the years ±${FARTHEST_YEAR}`),
);

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits'));

export const nonEmptySchema = z.string().check(z.minLength(1, 'must not be empty'));

/** The same words in each content language of the timeline, by BCP 47 tag. At least one. */
export const textSchema = z
  .record(
    z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language is a tag such as en or fr')),
    nonEmptySchema,
  )
  .check(z.refine((text) => Object.keys(text).length > 0, 'needs the words in at least one language'))
  .register(z.globalRegistry, { id: 'Text' });

/** TIMEX3 modifiers, for what EDTF cannot say ("mid-July" is 2023-07~ with MID). */
export const modSchema = z.enum(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER']);

/**
 * How a date is known.
 * - explicit: the text states the full date
 * - relative: the text plus the article's date give it ("Thursday", "mi-juillet", "cette semaine")
 * - inferred: background knowledge gives it; `note` says which
 */
export const basisSchema = z.enum(bases);

export const whenSchema = z
  .strictObject({
    /** EDTF (ISO 8601-2), level 0 or 1. */
    edtf: nonEmptySchema,
    mod: z.optional(modSchema),
    /** First instant that the value may cover; null where the start is open or unknown. */
    start: z.nullable(instant),
    /** First instant after it (half-open); null where the end is open or unknown. */
    end: z.nullable(instant),
    basis: basisSchema,
    /** One sentence on how the date is known; required where inferred. */
    note: z.optional(textSchema),
  })
  .check(
    z.refine((when) => when.start !== null || when.end !== null, 'a date open at both ends says nothing'),
    z.refine((when) => when.start === null || when.end === null || Date.parse(when.start) < Date.parse(when.end), {
      message: 'the end must come after the start',
      path: ['end'],
    }),
    z.refine((when) => when.basis !== 'inferred' || when.note !== undefined, {
      message: 'an inferred date needs a note that says from what',
      path: ['note'],
    }),
  )
  .register(z.globalRegistry, { id: 'When' });

/** What became of an event, as the latest of the sources knows it. */
export const statusSchema = z.enum(statuses);

export const topicSchema = z
  .strictObject({ id: idSchema, label: textSchema })
  .register(z.globalRegistry, { id: 'Topic' });

export const actorSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['state', 'organisation', 'person']),
    label: textSchema,
    description: z.optional(textSchema),
    /** Other spellings, those of the sources among them ("Mark Latte"). */
    aliases: z.array(nonEmptySchema),
  })
  .register(z.globalRegistry, { id: 'Actor' });

export const placeSchema = z
  .strictObject({ id: idSchema, label: textSchema, aliases: z.array(nonEmptySchema) })
  .register(z.globalRegistry, { id: 'Place' });

/** A stretch of a source text, `[start, end)`, in UTF-16 code units. */
const rangeSchema = z
  .strictObject({ start: textOffset, end: textOffset })
  .check(z.refine((range) => range.start < range.end, { message: 'the end must come after the start', path: ['end'] }))
  .register(z.globalRegistry, { id: 'Range' });

const sourceNoteSchema = z
  .strictObject({ start: textOffset, end: textOffset, note: textSchema })
  .register(z.globalRegistry, { id: 'SourceNote' });

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    /** Path of the text, relative to the folder of `timeline.json`. */
    file: nonEmptySchema,
    /** As the text gives them; null where it does not. Never guessed. */
    title: z.nullable(nonEmptySchema),
    publisher: z.nullable(nonEmptySchema),
    author: z.nullable(nonEmptySchema),
    url: z.nullable(z.url({ protocol: /^https?$/, error: 'an address is an http or https URL' })),
    /** BCP 47 tag of the text as it stands. */
    language: nonEmptySchema,
    /** BCP 47 tag of the original where the text is a translation and the original is known. */
    translatedFrom: z.optional(nonEmptySchema),
    machineTranslated: z.boolean(),
    /** Publication; its `note` says how the day is known. */
    published: whenSchema,
    /** Of the UTF-8 bytes of the file: checked before anything is anchored in it. */
    sha256,
    /** How much of the text a build publishes. What is withheld is in no file of it. */
    rights: z.enum(['full', 'excerpt', 'link']),
    /** Site furniture, by start: shown dimmed; never evidence, never searched or exported. */
    boilerplate: z.array(rangeSchema),
    /** The editor's remarks on the text, by start. */
    notes: z.array(sourceNoteSchema),
  })
  .register(z.globalRegistry, { id: 'Source' });

/** The words that date the event, inside the passage, and what they were resolved to. */
const timeSchema = z
  .strictObject({
    start: textOffset,
    end: textOffset,
    exact: nonEmptySchema,
    /** TIMEX3 or EDTF value. */
    value: nonEmptySchema,
  })
  .register(z.globalRegistry, { id: 'Time' });

export const mentionSchema = z
  .strictObject({
    source: idSchema,
    /** TextPositionSelector, in UTF-16 code units (W3C counts code points: exports convert). */
    start: textOffset,
    end: textOffset,
    /** TextQuoteSelector: the words, and up to 32 characters on either side. */
    exact: nonEmptySchema,
    prefix: z.string(),
    suffix: z.string(),
    /** Where it differs from the source's. */
    language: z.optional(nonEmptySchema),
    time: z.optional(timeSchema),
    /** As this source had it, where it differs from the event's. */
    status: z.optional(statusSchema),
    attribution: z.optional(textSchema),
    when: z.optional(whenSchema),
  })
  .register(z.globalRegistry, { id: 'Mention' });

export const eventSchema = z
  .strictObject({
    id: idSchema,
    /** At most 80 characters in each language. */
    title: textSchema,
    summary: textSchema,
    when: whenSchema,
    status: statusSchema,
    /** According to whom. */
    attribution: z.optional(textSchema),
    topic: idSchema,
    /** The principal actor first. */
    actors: z.array(idSchema),
    places: z.array(idSchema),
    /** 0…1: how loudly it speaks where there is no room for all. */
    weight: z.number().check(z.minimum(0, 'a weight is 0 or more'), z.maximum(1, 'a weight is 1 or less')),
    /** True where the articles only allude to it. */
    background: z.boolean(),
    /** By the source's day, then by offset. At least one: an event without proof is not an event. */
    evidence: z.array(mentionSchema).check(z.minLength(1, 'an event needs at least one piece of evidence')),
  })
  .register(z.globalRegistry, { id: 'Event' });

const stepSchema = z
  .strictObject({
    heading: textSchema,
    body: z.optional(textSchema),
    /** For the person presenting; never shown to the audience. */
    notes: z.optional(textSchema),
    event: z.optional(idSchema),
    /** Counts from 1. */
    evidence: z.optional(z.int().check(z.positive('counts from 1'))),
    /** The stretch of time to show, half-open. */
    window: z.optional(
      z.strictObject({ start: instant, end: instant }).check(
        z.refine((window) => Date.parse(window.start) < Date.parse(window.end), {
          message: 'the end must come after the start',
          path: ['end'],
        }),
      ),
    ),
    /** By name of the filter (topic, actor, place, status, basis, source, language). */
    filters: z.optional(z.record(z.string(), z.array(z.string()))),
    clock: z.optional(z.enum(['happened', 'reported'])),
    asof: z.optional(z.iso.date('a day is written 2022-03-24')),
  })
  .register(z.globalRegistry, { id: 'Step' });

export const storySchema = z
  .strictObject({ id: idSchema, title: textSchema, steps: z.array(stepSchema) })
  .register(z.globalRegistry, { id: 'Story' });

/** Events that are told of the same thing, such as one office or one series of summits. Since format 2. */
export const threadSchema = z
  .strictObject({
    id: idSchema,
    /** What the thing is. */
    title: textSchema,
    /** What to look at when the passages stand side by side; the editor's words. */
    note: z.optional(textSchema),
    /** In the order in which they are best read; an event may belong to several threads. */
    events: z.array(idSchema).check(z.minLength(2, 'needs two events at the least: one alone is no thread')),
  })
  .register(z.globalRegistry, { id: 'Thread' });

export const timelineSchema = z.strictObject({
  format: z.literal(FORMAT),
  id: idSchema,
  /** Counts editions of the data, from 1. */
  version: z.int().check(z.positive('counts from 1')),
  title: textSchema,
  description: textSchema,
  /** Content languages, by BCP 47 tag; the first is the default. Every Text has all of them. */
  languages: z.array(nonEmptySchema).check(z.minLength(1, 'needs at least one language')),
  /** In the order of the lanes. */
  topics: z.array(topicSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  /** By day of publication. */
  sources: z.array(sourceSchema),
  /** By start, then end, then id. */
  events: z.array(eventSchema),
  stories: z.array(storySchema),
  /** What is told in several events. Since format 2. */
  threads: z.optional(z.array(threadSchema)),
});

export type Text = z.infer<typeof textSchema>;
export type Mod = z.infer<typeof modSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type When = z.infer<typeof whenSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Thread = z.infer<typeof threadSchema>;
export type Story = z.infer<typeof storySchema>;
export type Timeline = z.infer<typeof timelineSchema>;
