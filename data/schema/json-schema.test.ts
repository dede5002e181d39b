import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatJsonSchema } from './json-schema';
import { timelineSchema } from './timeline';

describe('formatJsonSchema', () => {
  const schema = JSON.parse(formatJsonSchema());

  it('names every field of a timeline and requires all', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(timelineSchema.shape));
    expect(schema.required).toEqual(Object.keys(timelineSchema.shape));
  });

  it('names the parts as the contract does', () => {
    expect(Object.keys(schema.$defs).toSorted()).toEqual(
      expect.arrayContaining(['Actor', 'Event', 'Mention', 'Source', 'Text', 'When']),
    );
  });

  it('says the same each time', () => {
    expect(formatJsonSchema()).toBe(formatJsonSchema());
  });
});

describe('the schema', () => {
  it('never tries to compile code, which a strict content policy reports', () => {
    expect(z.config().jitless).toBe(true);
  });
});
