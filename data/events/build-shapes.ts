/**
 * The shapes of the YAML files that people write. As the contract, but with quotes where that has offsets, and without
 * what the build computes.
 *
 * Must not know: texts, how quotes are found.
 */
import * as z from 'zod/mini';
import {
  eventSchema,
  idSchema,
  mentionSchema,
  nonEmptySchema,
  sourceSchema,
  textSchema,
  timelineSchema,
  whenSchema,
} from '../schema/timeline';

const written = whenSchema.shape;

/** EDTF in quotes: an unquoted 1989 is a number to YAML. */
export const whenYaml = z
  .strictObject({ edtf: nonEmptySchema, mod: written.mod, basis: written.basis, note: written.note })
  .check(
    z.refine((when) => when.basis !== 'inferred' || when.note !== undefined, {
      message: 'is missing: an inferred date needs a note that says from what',
      path: ['note'],
    }),
  );

/** What stands right before and after a quote, where the quote alone stands more than once. */
const context = { prefix: z.optional(nonEmptySchema), suffix: z.optional(nonEmptySchema) };

export const quoteYaml = z.strictObject({ quote: nonEmptySchema, ...context });

/** A long stretch by its first and last words. */
export const stretchYaml = z.strictObject({ from: nonEmptySchema, to: nonEmptySchema, ...context });

export const noteYaml = z.strictObject({ quote: nonEmptySchema, ...context, note: textSchema });

const source = sourceSchema.shape;

export const sourceYaml = z.strictObject({
  id: idSchema,
  file: source.file,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  url: source.url,
  language: source.language,
  translatedFrom: source.translatedFrom,
  machineTranslated: source.machineTranslated,
  published: whenYaml,
  rights: source.rights,
  /** Each a quote or a stretch, read one by one (`quoteYaml`, `stretchYaml`). */
  boilerplate: z._default(z.array(z.unknown()), []),
  /** Read one by one (`noteYaml`). */
  notes: z._default(z.array(z.unknown()), []),
});

const timeYaml = z.strictObject({ quote: nonEmptySchema, value: nonEmptySchema, ...context });

const mention = mentionSchema.shape;

export const mentionYaml = z.strictObject({
  source: idSchema,
  quote: nonEmptySchema,
  ...context,
  language: mention.language,
  time: z.optional(timeYaml),
  status: mention.status,
  attribution: mention.attribution,
  when: z.optional(whenYaml),
});

const event = eventSchema.shape;

/** Mentions are read one by one (`mentionYaml`), so that a fault in one does not hide those in the next. */
export const eventYaml = z.strictObject({
  id: idSchema,
  title: event.title,
  summary: event.summary,
  when: whenYaml,
  status: event.status,
  attribution: event.attribution,
  topic: idSchema,
  actors: z._default(event.actors, []),
  places: z._default(event.places, []),
  weight: event.weight,
  background: z._default(event.background, false),
  evidence: z.array(z.unknown()).check(z.minLength(1, 'is empty: an event needs at least one piece of evidence')),
});

const timeline = timelineSchema.shape;

export const headYaml = z.strictObject({
  id: idSchema,
  version: timeline.version,
  title: timeline.title,
  description: timeline.description,
  languages: timeline.languages,
  /** Read one by one. */
  topics: z.array(z.unknown()),
});

export type QuoteYaml = z.infer<typeof quoteYaml>;
export type StretchYaml = z.infer<typeof stretchYaml>;
export type MentionYaml = z.infer<typeof mentionYaml>;
export type TimeYaml = z.infer<typeof timeYaml>;
