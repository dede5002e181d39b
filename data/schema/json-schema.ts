/**
 * The contract as JSON Schema, for editors that complete and check `timeline.json` while it is written by hand.
 *
 * What JSON Schema cannot say (references, order, languages of a Text) only `parseTimeline` checks.
 *
 * Must not know: the file system. Not for the browser: it draws in Zod's generator.
 */
import { z } from 'zod';
import { FORMAT, timelineSchema } from './timeline';

/** The text of `timeline.schema.json` (JSON Schema, draft 2020-12). */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(timelineSchema, { io: 'input' });
  const title = `Sourceline timeline, format ${FORMAT}`;
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
