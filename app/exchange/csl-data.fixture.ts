/**
 * For tests: what CSL-JSON 1.0.2 (csl-data.json) allows of the fields that are written here, and no field beside them.
 *
 * Put down from its documentation: the official schema is in no package that could be installed.
 */
import { z } from 'zod';

/** The kinds of item of CSL 1.0.2 that a text can be. */
const types = ['article', 'article-journal', 'article-magazine', 'article-newspaper', 'document', 'webpage'] as const;

const part = z.number().int();
const date = z.strictObject({
  'date-parts': z.array(z.array(part).min(1).max(3)).min(1).max(2),
  season: z.number().int().min(1).max(4).optional(),
  circa: z.boolean().optional(),
});

/** A name that is not taken apart. */
const name = z.strictObject({ literal: z.string().min(1) });

export const cslDataSchema = z.array(
  z.strictObject({
    id: z.union([z.string(), z.number()]),
    type: z.enum(types),
    title: z.string().optional(),
    author: z.array(name).min(1).optional(),
    'container-title': z.string().optional(),
    issued: date,
    language: z.string(),
    URL: z.string().optional(),
    note: z.string().optional(),
  }),
);
