/**
 * The contract as JSON Schema, for editors that complete, explain and check `timeline.json` while it is written by hand.
 *
 * What JSON Schema cannot say (references, order, languages of a Text) only `parseTimeline` checks.
 *
 * Must not know: the file system. Not for the browser: it draws in Zod's generator. The explanations are the comments of
 * `timeline.ts` itself: written once, and no weight in the app.
 */
import { z } from 'zod';
import { isRecord } from './fault';
import { FORMAT, timelineSchema } from './timeline';

const COMMENT = String.raw`/\*\*(?<comment>(?:(?!\*/)[^])*)\*/\s*`;
/** A schema's definition, from its comment, if any, to the empty line after it. */
const DEFINITION = new RegExp(
  String.raw`(?:${COMMENT})?(?:export )?const (?<name>\w+)Schema = (?<body>[^]*?);\n(?=\n|$)`,
  'g',
);
const FIELD = new RegExp(String.raw`${COMMENT}(?<key>\w+):`, 'g');

function clean(comment: string): string {
  return comment
    .replace(/\s*\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The definition that `eventSchema` becomes is called Event; `timelineSchema` is the whole. */
function findDefinition(schema: Record<string, unknown>, name: string): Record<string, unknown> | null {
  if (name === 'timeline') return schema;
  const definitions = isRecord(schema.$defs) ? schema.$defs : {};
  const definition = definitions[name.charAt(0).toUpperCase() + name.slice(1)];
  return isRecord(definition) ? definition : null;
}

function explainFields(definition: Record<string, unknown>, body: string): void {
  const properties = isRecord(definition.properties) ? definition.properties : {};
  for (const { groups } of body.matchAll(FIELD)) {
    const property = properties[groups?.key ?? ''];
    if (isRecord(property)) property.description = clean(groups?.comment ?? '');
  }
}

/** Puts the comments of `timeline.ts` into the schema as descriptions. */
function explain(schema: Record<string, unknown>, source: string): void {
  for (const { groups } of source.matchAll(DEFINITION)) {
    const definition = findDefinition(schema, groups?.name ?? '');
    if (!definition) continue;
    if (groups?.comment) definition.description = clean(groups.comment);
    explainFields(definition, groups?.body ?? '');
  }
}

/**
 * The text of `timeline.schema.json` (JSON Schema, draft 2020-12).
 *
 * @param source the text of `timeline.ts`, for its comments
 */
export function formatJsonSchema(source: string): string {
  const { $schema, ...schema } = z.toJSONSchema(timelineSchema, { io: 'input' });
  const named: Record<string, unknown> = { $schema, title: `Sourceline timeline, format ${FORMAT}`, ...schema };
  explain(named, source);
  return `${JSON.stringify(named, null, 2)}\n`;
}
