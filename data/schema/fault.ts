/**
 * Faults in words: what is wrong, and where, so that a person can mend it.
 *
 * Must not know: which document the fault is in, or who will read it.
 */
import type * as z from 'zod/mini';

/** An error makes something unusable (it is left out); a warning leaves it usable. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with a document. `path` is as in JavaScript: `events[12].when.edtf`; '' is the document. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
}

/** Keys and indexes from the document's root to a value. */
export type Path = readonly PropertyKey[];

/** A fault whose path can still be walked, to find its line in a file, say. */
export interface LocatedFault extends Fault {
  readonly at: Path;
}

/** Takes down a fault; an error where nothing else is said. */
export type Report = (at: Path, message: string, severity?: Severity) => void;

/** A list of faults and the function that adds to it. */
export function createReport(): { readonly faults: LocatedFault[]; readonly report: Report } {
  const faults: LocatedFault[] = [];
  const report: Report = (at, message, severity = 'error') => {
    faults.push({ path: formatPath(at), message, severity, at });
  };
  return { faults, report };
}

/** Writes a path as JavaScript would: `['events', 12, 'id']` is `events[12].id`. */
export function formatPath(path: Path): string {
  let written = '';
  for (const key of path) {
    if (typeof key === 'number') written += `[${key}]`;
    else written += written === '' ? String(key) : `.${String(key)}`;
  }
  return written;
}

/** True for what JSON and YAML call an object or a mapping: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
}

function describeType(expected: string, value: unknown): string {
  const wanted = KINDS[expected] ?? expected;
  if (value === undefined) return `is missing: ${wanted} is expected`;
  if (typeof value === 'number' && expected === 'string') {
    return `${value} is a number, ${wanted} is expected: write it in quotes, "${value}"`;
  }
  return `is ${kindOf(value)}, ${wanted} is expected`;
}

/** One sentence for a person on what the schema found wrong with `value`. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, value);
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which the format does not know`;
    case 'invalid_value': {
      const allowed = issue.values.map(String).join(', ');
      return value === undefined
        ? `is missing: one of ${allowed}`
        : `is ${JSON.stringify(value)}, not one of ${allowed}`;
    }
    default:
      return issue.message;
  }
}

/**
 * Turns the schema's findings into faults.
 *
 * @param issues from Zod, with paths relative to `input`
 * @param base where `input` stands in the document
 */
export function faultsFromIssues(
  issues: readonly z.core.$ZodIssue[],
  { input, base }: { readonly input: unknown; readonly base: Path },
): readonly LocatedFault[] {
  return issues.map((issue) => {
    const at = [...base, ...issue.path];
    const message = describeIssue(issue, valueAt(input, issue.path));
    return { at, path: formatPath(at), message, severity: 'error' };
  });
}
