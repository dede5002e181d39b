/** The figures as a table in Markdown: for the terminal and for the README alike. Must not know: how they came about. */
import type { PhaseRow, Row } from './results';
import { SUBJECTS } from './subjects';

const NOTHING = '–';
/** Where a subject was given up. */
const OVER = '> 60 s';

/** One table a size. */
export function toTables(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ size }) => size))].toSorted((a, b) => a - b);
  return sizes
    .map((size) => `${count(size)} events\n\n${toTable(rows.filter((row) => row.size === size))}`)
    .join('\n\n');
}

const HEAD = [
  '',
  'visible',
  'frame, all: median / p95',
  'week: median / p95',
  'blocked: pan all / week',
  'zoom in / out',
  'heap',
  'elements',
  'code, br',
];

function toTable(rows: readonly Row[]): string {
  const order = SUBJECTS.map(({ id }) => id);
  const lines = rows.toSorted((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject)).map(toCells);
  const table = [HEAD, HEAD.map((_, column) => (column === 0 ? '---' : '---:')), ...lines];
  const widths = HEAD.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  return table
    .map(
      (line) =>
        `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
    )
    .join('\n');
}

function toCells({ subject, visible, phases, heap, elements, bytes }: Row): string[] {
  const label = SUBJECTS.find(({ id }) => id === subject)?.label ?? subject;
  if (visible === null) return [label, OVER, ...HEAD.slice(2).map(() => NOTHING)];
  return [
    label,
    milliseconds(visible),
    frames(phases.panAll),
    frames(phases.panWeek),
    `${blocked(phases.panAll)} / ${blocked(phases.panWeek)}`,
    `${blocked(phases.zoomIn)} / ${blocked(phases.zoomOut)}`,
    heap === null ? NOTHING : `${(heap / 1e6).toFixed(0)} MB`,
    elements === null ? NOTHING : count(elements),
    bytes === null ? NOTHING : `${(bytes / 1000).toFixed(0)} kB`,
  ];
}

function frames(phase: PhaseRow | undefined): string {
  if (phase === undefined) return NOTHING;
  return phase === 'over the limit' ? OVER : `${phase.median.toFixed(1)} / ${phase.p95.toFixed(1)}`;
}

function blocked(phase: PhaseRow | undefined): string {
  if (phase === undefined) return NOTHING;
  return phase === 'over the limit' ? OVER : milliseconds(phase.blocking);
}

export const milliseconds = (ms: number): string =>
  ms >= 1_000 ? `${(ms / 1_000).toFixed(ms >= 10_000 ? 0 : 1)} s` : `${ms.toFixed(0)} ms`;

export const count = (value: number): string => Math.round(value).toLocaleString('en').replaceAll(',', '\u00a0');
