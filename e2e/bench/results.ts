/**
 * Results as a file of JSON lines, one a measurement, so that a run can be stopped at any moment and gone on with; and
 * what a row of the table makes of the rounds.
 *
 * Must not know: how results come about, how they are shown.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Measured, Phase, PhaseFigures, PhaseName } from './measured';

export interface Result {
  readonly subject: string;
  readonly size: number;
  /** From 1. */
  readonly round: number;
  readonly measured: Measured;
}

export interface ResultFile {
  all(): readonly Result[];
  add(result: Result): void;
}

/** Opens the file, empty where `fresh`. */
export function openResults(path: string, { fresh }: { readonly fresh: boolean }): ResultFile {
  mkdirSync(dirname(path), { recursive: true });
  if (fresh) rmSync(path, { force: true });
  const results = existsSync(path) ? readLines(readFileSync(path, 'utf8')) : [];
  return {
    all: () => results,
    add: (result) => {
      results.push(result);
      appendFileSync(path, `${JSON.stringify(result)}\n`);
    },
  };
}

/** A last line that a stop cut off is left out. */
function readLines(text: string): Result[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Result];
    } catch {
      return [];
    }
  });
}

/** Medians over the rounds of one subject at one size. */
export interface Row {
  readonly subject: string;
  readonly size: number;
  readonly rounds: number;
  /** Null where events were not to be seen within the limit. */
  readonly visible: number | null;
  readonly loadBlocking: number | null;
  readonly elements: number | null;
  readonly heap: number | null;
  readonly bytes: number | null;
  /** What there is no gesture for, or was not come to, is left out. */
  readonly phases: Readonly<Partial<Record<PhaseName, PhaseRow>>>;
}

export type PhaseRow = Pick<PhaseFigures, 'median' | 'p95' | 'longest' | 'blocking' | 'span'> | 'over the limit';

export const PHASES: readonly PhaseName[] = ['panAll', 'zoomIn', 'panWeek', 'zoomOut'];

/** One row for each subject and size, in the order in which they first came. */
export function toRows(results: readonly Result[]): Row[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = `${result.subject} ${result.size}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map(toRow);
}

function toRow(results: readonly Result[]): Row {
  const [first] = results;
  if (first === undefined) throw new Error('a row needs a result');
  const all = results.map(({ measured }) => measured);
  const phases: Partial<Record<PhaseName, PhaseRow>> = {};
  for (const name of PHASES) {
    const row = toPhaseRow(all.flatMap((measured) => measured.phases[name] ?? []));
    if (row !== undefined) phases[name] = row;
  }
  return {
    subject: first.subject,
    size: first.size,
    rounds: results.length,
    visible: all.some(({ visible }) => visible === null) ? null : median(all.flatMap(({ visible }) => visible ?? [])),
    loadBlocking: median(all.flatMap(({ loadBlocking }) => loadBlocking ?? [])),
    elements: median(all.flatMap(({ elements }) => elements ?? [])),
    heap: median(all.flatMap(({ heap }) => heap ?? [])),
    bytes: median(all.flatMap(({ bytes }) => bytes ?? [])),
    phases,
  };
}

function toPhaseRow(phases: readonly Phase[]): PhaseRow | undefined {
  const figures = phases.flatMap((phase) => (phase === 'over the limit' ? [] : [phase]));
  if (phases.length > figures.length) return 'over the limit';
  if (figures.length === 0) return undefined;
  const of = (key: 'median' | 'p95' | 'longest' | 'blocking') => median(figures.map((phase) => phase[key])) ?? 0;
  return {
    median: of('median'),
    p95: of('p95'),
    longest: of('longest'),
    blocking: of('blocking'),
    span: median(figures.flatMap(({ span }) => span ?? [])),
  };
}

/** The one in the middle, or between the two; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The value that so large a share of sorted ones does not exceed; 0 of none. */
export const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
