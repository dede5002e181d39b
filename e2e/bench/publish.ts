/** Writes what was measured to where the README shows it: the chart, all figures as JSON, and the README's own section. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cache';
import { toChart } from './chart';
import { blocked, toGoalList, toGoals } from './goals';
import type { Machine } from './machine';
import type { Row } from './results';
import { SIZES, SUBJECTS, type Subject } from './subjects';
import { count, milliseconds } from './table';

/** What stands between these in the README is written here. */
const MARKS = { from: '<!-- benchmark: written by npm run bench -- --publish -->', to: '<!-- /benchmark -->' };
const NOTHING = '–';
const OVER = '> 60 s';

/** @param day the day of the run, as 2026-11-27 */
export function publish(rows: readonly Row[], machine: Machine, day: string): void {
  const where = `${machine.cores} cores of ${machine.processor}, ${Math.round(machine.memory / 2 ** 30)} GB, no GPU, ${machine.browser}`;
  const rounds = Math.min(...rows.filter(({ visible }) => visible !== null).map((row) => row.rounds));
  const goals = toGoals(rows);
  const foot = `Medians of ${rounds}, ${day}; ${where}`;
  writeFileSync(join(ROOT, '.readme', 'benchmark.svg'), toChart(rows, foot));
  writeFileSync(join(ROOT, '.readme', 'benchmark.json'), `${JSON.stringify({ day, machine, goals, rows }, null, 1)}\n`);
  const section = [
    `Measured on ${day} (${where}), all in one run, medians of at least ${rounds} rounds: read the figures as ratios, not as times of your own machine. What was not there in 60 s was tried once and with no more events; – is not measured.`,
    'Time until events are visible:',
    toTable(rows, ({ visible }) => (visible === null ? OVER : milliseconds(visible))),
    'Time in which a hand was not heard (of tasks what goes beyond 50 ms) while it dragged for two seconds at full range, zoomed to a week, dragged there, and zoomed back:',
    toTable(rows, (row) => {
      const value = blocked(row, ['panAll', 'zoomIn', 'panWeek', 'zoomOut']);
      return value === null ? NOTHING : value >= 60_000 ? OVER : milliseconds(value);
    }),
    'The goals, as ratios within the run:',
    toGoalList(goals),
    SUBJECTS.filter(({ note }) => note !== undefined)
      .map(({ label, note }) => `${label}: ${note}.`)
      .join(' '),
  ].join('\n\n');
  const file = join(ROOT, 'README.md');
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), section));
}

function toTable(rows: readonly Row[], cell: (row: Row) => string): string {
  const subjects = SUBJECTS.filter(({ id }) => rows.some((row) => row.subject === id));
  const head = ['', ...SIZES.map(count)];
  const body = subjects.map((subject) => [nameOf(subject), ...SIZES.map((size) => cellOf(rows, subject, size, cell))]);
  const table = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...body];
  return table.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const nameOf = ({ id, label }: Subject): string => (id === 'ours' ? `**${label}**` : label);

function cellOf(rows: readonly Row[], { id }: Subject, size: number, cell: (row: Row) => string): string {
  const row = rows.find((one) => one.subject === id && one.size === size);
  return row === undefined ? NOTHING : cell(row);
}

function withSection(text: string, section: string): string {
  const [from, to] = [text.indexOf(MARKS.from), text.indexOf(MARKS.to)];
  if (from === -1 || to === -1) throw new Error(`README.md has no ${MARKS.from} … ${MARKS.to}`);
  return `${text.slice(0, from)}${MARKS.from}\n\n${section}\n\n${text.slice(to)}`;
}
