/**
 * Reads what can be read of a mapping: a fault in one field does not keep the others from being checked.
 *
 * Must not know: which mapping it is.
 */
import type * as z from 'zod/mini';
import type { Path } from '../schema/fault';
import { faultsFromIssues, isRecord, valueAt } from '../schema/fault';
import { checkList, type Kept, reportTwin, type Salvaged, type Site } from '../schema/salvage';

export interface ReadFields<T> {
  /** The fields that are sound. */
  readonly fields: Partial<T>;
  /** All of them, where all are. */
  readonly complete: T | null;
}

/** Parses a value; every finding, unknown fields among them (a slip of the pen, mostly), is an error. */
export function readValue<T>(schema: z.ZodMiniType<T>, input: unknown, { path, report }: Site): T | undefined {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const { at, message } of faultsFromIssues(parsed.error.issues, { input, base: path })) report(at, message);
  return undefined;
}

/** Parses a mapping as a whole and, where that fails, each field on its own. */
export function readFields<S extends z.ZodMiniObject>(schema: S, input: unknown, site: Site): ReadFields<z.output<S>> {
  const complete = readValue(schema, input, site);
  if (complete !== undefined) return { fields: complete as Partial<z.output<S>>, complete: complete as z.output<S> };
  if (!isRecord(input)) return { fields: {}, complete: null };
  const sound = Object.entries(schema.shape).flatMap(([key, field]) => {
    const parsed = (field as z.ZodMiniType).safeParse(valueAt(input, [key]));
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  return { fields: Object.fromEntries(sound) as Partial<z.output<S>>, complete: null };
}

/** Calls `read` for each item of a list; of items with the same id the second is reported. */
export function readList<T>(
  input: unknown,
  { path: base, report }: Site,
  read: (item: unknown, site: Site) => T,
): readonly T[] {
  if (!checkList(input, { path: base, report })) return [];
  const firsts = new Map<unknown, Path>();
  return input.map((item, index) => {
    const path = [...base, index];
    const id = valueAt(item, ['id']);
    const first = firsts.get(id);
    if (first && typeof id === 'string') reportTwin(id, first, { path, report });
    else firsts.set(id, path);
    return read(item, { path, report });
  });
}

/** Reads a list of things with ids whose shape is that of the contract. */
export function readEntries<T extends { readonly id: string }>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  site: Site,
): Salvaged<T> {
  const declared = new Set<string>();
  const kept: Kept<T>[] = [];
  readList(input, site, (item, at) => {
    const id = valueAt(item, ['id']);
    if (typeof id === 'string') declared.add(id);
    const value = readValue(schema, item, at);
    if (value) kept.push({ value, path: at.path });
  });
  return { kept, declared };
}
