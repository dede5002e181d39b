/**
 * The chart for the README: for each subject and size how long until events are visible, and how long a hand was not
 * heard while it dragged and zoomed. On scales of tens, in one SVG that follows the reader's colour scheme.
 *
 * Must not know: where it is written to.
 */
import { blocked } from './goals';
import type { Row } from './results';
import { SIZES, SUBJECTS } from './subjects';
import { count, milliseconds } from './table';

const ROW = 22;
const LABEL = 196;
const CELL = 128;
const GAP = 10;
const HEAD = 58;
const SECTION = 54;
const WIDTH = LABEL + SIZES.length * CELL;

/** The ends of the scales, in milliseconds. */
const VISIBLE = { from: 50, to: 60_000 };
const BLOCKED = { from: 1, to: 60_000 };

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #24292f }
.quiet { fill: #57606a }
.title { font-size: 14px; font-weight: 600 }
.bar { fill: #b8c0cc }
.ours .bar { fill: #b3440e }
.ours text { font-weight: 600 }
.line { stroke: #d0d7de }
.never { fill: none; stroke: #8c959f; stroke-dasharray: 3 2 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .quiet { fill: #9198a1 } .bar { fill: #4b5563 } .ours .bar { fill: #f0883e } .line { stroke: #30363d } .never { stroke: #6e7681 }
}`;

interface Panel {
  readonly title: string;
  readonly value: (row: Row) => number | null;
  readonly scale: { readonly from: number; readonly to: number };
}

const PANELS: readonly Panel[] = [
  { title: 'Until events are visible', value: ({ visible }) => visible ?? Infinity, scale: VISIBLE },
  {
    title: 'Not heard while dragging and zooming: tasks beyond 50 ms, summed',
    value: (row) => blocked(row, ['panAll', 'zoomIn', 'panWeek', 'zoomOut']),
    scale: BLOCKED,
  },
];

/** @param foot one line on when and where it was measured */
export function toChart(rows: readonly Row[], foot: string): string {
  const subjects = SUBJECTS.filter(({ id }) => rows.some((row) => row.subject === id));
  const panelHeight = SECTION + subjects.length * ROW;
  const height = HEAD + PANELS.length * panelHeight + 20;
  const panels = PANELS.map((panel, at) => {
    const lines = subjects.map(({ id, label }, line) => drawLine(panel, rows, id, label, line));
    return `<g transform="translate(0 ${at * panelHeight})">${drawHead(panel)}${lines.join('')}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Sourceline beside other timelines">`,
    `<style>${STYLE}</style>`,
    ...panels,
    `<text class="quiet" x="0" y="${height - 8}">${escapeText(foot)}</text>`,
    '</svg>\n',
  ].join('\n');
}

function drawHead({ title }: Panel): string {
  const sizes = SIZES.map(
    (size, at) => `<text class="quiet" x="${LABEL + at * CELL}" y="40">${count(size)} events</text>`,
  );
  return `<text class="title" x="0" y="18">${escapeText(title)}</text>${sizes.join('')}`;
}

function drawLine(panel: Panel, rows: readonly Row[], id: string, label: string, line: number): string {
  const cells = SIZES.map((size, at) => {
    const row = rows.find((one) => one.subject === id && one.size === size);
    const value = row === undefined ? null : panel.value(row);
    return `<g transform="translate(${LABEL + at * CELL} 0)">${drawCell(value, panel)}</g>`;
  });
  const top = 50 + line * ROW;
  return `<g class="${id === 'ours' ? 'ours' : ''}" transform="translate(0 ${top})"><text x="0" y="14">${escapeText(label)}</text>${cells.join('')}</g>`;
}

function drawCell(value: number | null, { scale: { from, to } }: Panel): string {
  if (value === null) return '';
  const room = CELL - GAP - 52;
  if (!(value < to)) {
    return `<rect class="never" x="0.5" y="4.5" width="${room}" height="11"/><text class="quiet" x="${room + 6}" y="14">&gt; 60 s</text>`;
  }
  const share = Math.max(0, Math.log(Math.max(value, from) / from) / Math.log(to / from));
  const width = Math.max(1.5, share * room);
  return `<rect class="bar" x="0" y="4" width="${width.toFixed(1)}" height="12"/><text x="${(width + 5).toFixed(1)}" y="14">${milliseconds(value)}</text>`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
