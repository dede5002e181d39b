/**
 * Takes what is good out of a list and says what is wrong with the rest.
 *
 * Must not know: what the items refer to (`references.ts` does).
 */
import type * as z from 'zod/mini';
import { conforms } from './conforms';
import { faultsFromIssues, formatPath, isRecord, type LocatedFault, type Path, type Report, valueAt } from './fault';
import { inOneGo, type Steps } from './steps';

/** A valid item and where it stood, faulty neighbours counted. */
export interface Kept<T> {
  readonly value: T;
  readonly path: Path;
}

/** Some ids; `has` is all that is asked of them. */
export type Ids = Pick<ReadonlySet<string>, 'has'>;

export interface Salvaged<T> {
  readonly kept: readonly Kept<T>[];
  /** Ids of the faulty items too: a reference to one of those is no further fault. */
  readonly declared: Ids;
}

/** Where a value stands in its document and where to say what is wrong with it. */
export interface Site {
  readonly path: Path;
  readonly report: Report;
}

/** Told how many items of a list have been read, now and then. */
export type Progress = (done: number, total: number) => void;

/** Items between two words of progress: some tens of milliseconds. */
const PROGRESS_STEP = 500;

/** Items in a step: a few milliseconds on a slow machine. */
const ITEMS_AT_ONCE = 8;

function withoutUnknownKeys(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(input);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const target = valueAt(copy, issue.path);
    if (isRecord(target)) for (const key of issue.keys) delete target[key];
  }
  return copy;
}

function reportAll(faults: readonly LocatedFault[], report: Report, severity: 'error' | 'warning'): void {
  for (const { at, message } of faults) report(at, message, severity);
}

/**
 * Parses one value. Fields that the format does not know are left out with a warning; with any other fault there is no
 * value.
 */
export function parseValue<T>(schema: z.ZodMiniType<T>, input: unknown, { path, report }: Site): T | undefined {
  if (conforms(schema, input)) return input;
  const first = schema.safeParse(input);
  if (first.success) return first.data;
  const { issues } = first.error;
  const onlyUnknownKeys = issues.every((issue) => issue.code === 'unrecognized_keys');
  reportAll(faultsFromIssues(issues, { input, base: path }), report, onlyUnknownKeys ? 'warning' : 'error');
  if (!onlyUnknownKeys) return undefined;
  // With the unknown fields out of the way the schema's own rules run for the first time.
  const second = schema.safeParse(withoutUnknownKeys(input, issues));
  if (second.success) return second.data;
  reportAll(faultsFromIssues(second.error.issues, { input, base: path }), report, 'error');
  return undefined;
}

/** True where `input` is a list; else that is reported. */
export function checkList(input: unknown, { path, report }: Site): input is readonly unknown[] {
  if (Array.isArray(input)) return true;
  report(path, input === undefined ? 'is missing: a list is expected' : 'is not a list');
  return false;
}

type ListSite = Site & { readonly progress?: Progress | undefined };

/** Parses each item of a list on its own; of items with the same id the first is kept. */
export const salvageList = <T extends { readonly id: string }>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  site: ListSite,
): Salvaged<T> => inOneGo(salvageSteps(schema, input, site));

/** The same, a few items at a time. */
export function* salvageSteps<T extends { readonly id: string }>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  { path: base, report, progress }: ListSite,
): Steps<Salvaged<T>> {
  const kept = new Map<string, Kept<T>>();
  const declared = new Set<string>();
  if (!checkList(input, { path: base, report })) return { kept: [], declared };
  for (const [index, item] of input.entries()) {
    const path = [...base, index];
    if (index % PROGRESS_STEP === 0) progress?.(index, input.length);
    if (index % ITEMS_AT_ONCE === 0) yield;
    if (isRecord(item) && typeof item.id === 'string') declared.add(item.id);
    const value = parseValue(schema, item, { path, report });
    if (!value) continue;
    const twin = kept.get(value.id);
    if (twin) reportTwin(value.id, twin.path, { path, report });
    else kept.set(value.id, { value, path });
  }
  return { kept: [...kept.values()], declared };
}

/** Says that an id was given before. */
export function reportTwin(id: string, first: Path, { path, report }: Site): void {
  report([...path, 'id'], `"${id}" is also the id of ${formatPath(first)}: an id is given once`);
}
