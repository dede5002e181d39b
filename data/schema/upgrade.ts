/**
 * The door for older files: lifts a document to the format this code reads, one small step at a time, so that everything
 * behind it knows one shape.
 *
 * To change the format: raise FORMAT in `timeline.ts`, add the upgrader from the old number here, write the entry in
 * `CHANGELOG.md`, keep a file of the old format as a test.
 *
 * Must not know: what a valid timeline is (`validate.ts` does).
 */
import { type Fault, isRecord } from './fault';
import { FORMAT } from './timeline';

export type RawDocument = Readonly<Record<string, unknown>>;

/** Lifts a document of format n to format n + 1. Pure; need not set `format`. It must bear anything: nothing is checked yet. */
export type Upgrader = (document: RawDocument) => RawDocument;

export interface UpgradeChain {
  /** The format wanted. */
  readonly format: number;
  /** By the format they start from. */
  readonly upgraders: ReadonlyMap<number, Upgrader>;
}

export type Upgraded =
  | { readonly ok: true; readonly document: RawDocument }
  | { readonly ok: false; readonly fault: Fault };

/** Format 2 brought threads, which may be left out: a file of format 1 is one of format 2. */
const withThreads: Upgrader = (document) => document;

const CHAIN: UpgradeChain = { format: FORMAT, upgraders: new Map([[1, withThreads]]) };

function refuse(path: string, message: string): Upgraded {
  return { ok: false, fault: { path, message, severity: 'error' } };
}

function describeFormat(format: unknown): string {
  if (format === undefined) return 'is missing: this does not look like a timeline';
  return `is ${JSON.stringify(format)}, a whole number from 1 is expected`;
}

/**
 * Lifts any input to the current format.
 *
 * @param chain only tests give one
 * @returns the lifted document, or the one fault that makes it unreadable. Never throws on bad input.
 */
export function upgrade(input: unknown, chain: UpgradeChain = CHAIN): Upgraded {
  if (!isRecord(input)) return refuse('', 'is not a timeline: an object is expected');
  const { format } = input;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return refuse('format', describeFormat(format));
  }
  if (format > chain.format) {
    return refuse(
      'format',
      `is ${format}, but this version reads up to ${chain.format}: the timeline was made by a newer version. Reload the page, or update`,
    );
  }
  return climb(input, { from: format, chain });
}

function climb(input: RawDocument, { from, chain }: { readonly from: number; readonly chain: UpgradeChain }): Upgraded {
  let document = input;
  for (let format = from; format < chain.format; format += 1) {
    const step = chain.upgraders.get(format);
    if (!step) return refuse('format', `is ${from}, which can no longer be read: no way leads from format ${format}`);
    document = { ...step(document), format: format + 1 };
  }
  return { ok: true, document };
}
