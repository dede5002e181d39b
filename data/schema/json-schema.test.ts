import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatJsonSchema } from './json-schema';
import { timelineSchema } from './timeline';

const SOURCE = `/** The words. */
export const textSchema = z
  .record();

const eventSchema = z.strictObject({
  id: idSchema,
  /** At most 80
   * characters. */
  title: textSchema,
});

export const timelineSchema = z.strictObject({
  /** Counts editions. */
  version: z.number(),
});
`;

describe('formatJsonSchema', () => {
  const schema = JSON.parse(formatJsonSchema(SOURCE));

  it('names every field of a timeline and requires all but the threads', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(timelineSchema.shape));
    expect(schema.required).toEqual(Object.keys(timelineSchema.shape).filter((key) => key !== 'threads'));
  });

  it('names the parts as the contract does', () => {
    expect(Object.keys(schema.$defs).toSorted()).toEqual([
      'Actor',
      'Event',
      'Id',
      'Mention',
      'Place',
      'Range',
      'Source',
      'SourceNote',
      'Step',
      'Story',
      'Text',
      'Thread',
      'Time',
      'Topic',
      'When',
    ]);
  });

  it('explains fields and parts in the words of the contract', () => {
    expect(schema.properties.version.description).toBe('Counts editions.');
    expect(schema.$defs.Text.description).toBe('The words.');
    expect(schema.$defs.Event.properties.title.description).toBe('At most 80 characters.');
    expect(schema.$defs.Event.properties.id.description).toBeUndefined();
  });

  it('says the same each time', () => {
    expect(formatJsonSchema(SOURCE)).toBe(formatJsonSchema(SOURCE));
  });
});

describe('the schema', () => {
  it('never tries to compile code, which a strict content policy reports', () => {
    expect(z.config().jitless).toBe(true);
  });
});
