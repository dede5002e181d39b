/**
 * Takes what is good out of a list and says what is wrong with the rest.
 *
 * Must not know: what the items refer to (`references.ts` does).
 */
import type { z } from 'zod';
import { type Fault, faultsFromIssues, formatPath, isRecord, type Path } from './fault';

/** A valid item and where it stood, faulty neighbours counted. */
export interface Kept<T> {
  readonly value: T;
  readonly path: Path;
}

export interface Salvaged<T> {
  readonly kept: readonly Kept<T>[];
  /** Ids of the faulty items too: a reference to one of those is no further fault. */
  readonly declared: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

export interface Parsed<T> {
  readonly value: T | undefined;
  readonly faults: readonly (Fault & { readonly at: Path })[];
}

function withoutUnknownKeys(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(input);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let target: unknown = copy;
    for (const key of issue.path) target = isRecord(target) || Array.isArray(target) ? Reflect.get(target, key) : null;
    if (isRecord(target)) for (const key of issue.keys) delete target[key];
  }
  return copy;
}

/**
 * Parses one value. Fields that the format does not know are left out with a warning; any other fault is an error and
 * there is no value.
 */
export function parseValue<T>(schema: z.ZodType<T>, input: unknown, base: Path): Parsed<T> {
  const first = schema.safeParse(input);
  if (first.success) return { value: first.data, faults: [] };
  const faults = faultsFromIssues(first.error.issues, { input, base });
  if (!first.error.issues.every((issue) => issue.code === 'unrecognized_keys')) return { value: undefined, faults };
  const second = schema.safeParse(withoutUnknownKeys(input, first.error.issues));
  if (second.success) {
    return { value: second.data, faults: faults.map((fault) => ({ ...fault, severity: 'warning' })) };
  }
  // With unknown fields out of the way the schema's own rules ran for the first time.
  return { value: undefined, faults: [...faults, ...faultsFromIssues(second.error.issues, { input, base })] };
}

function notAList(path: Path, input: unknown): Fault {
  const message = input === undefined ? 'is missing: a list is expected' : 'is not a list';
  return { path: formatPath(path), message, severity: 'error' };
}

/** Parses each item of a list on its own; of items with the same id the first is kept. */
export function salvageList<T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  input: unknown,
  base: Path,
): Salvaged<T> {
  if (!Array.isArray(input)) return { kept: [], declared: new Set(), faults: [notAList(base, input)] };
  const kept = new Map<string, Kept<T>>();
  const declared = new Set<string>();
  const faults: Fault[] = [];
  input.forEach((item: unknown, index) => {
    const path = [...base, index];
    if (isRecord(item) && typeof item.id === 'string') declared.add(item.id);
    const { value, faults: found } = parseValue(schema, item, path);
    faults.push(...found.map(({ at: _, ...fault }) => fault));
    if (!value) return;
    const twin = kept.get(value.id);
    if (!twin) kept.set(value.id, { value, path });
    else {
      const message = `"${value.id}" is also the id of ${formatPath(twin.path)}: an id is given once`;
      faults.push({ path: formatPath([...path, 'id']), message, severity: 'error' });
    }
  });
  return { kept: [...kept.values()], declared, faults };
}
