/**
 * The goals as ratios within one run: what was aimed at, what came out, and by how much a goal is met or missed.
 *
 * Must not know: how anything is measured.
 */
import type { PhaseName } from './measured';
import type { Row } from './results';
import { SIZES } from './subjects';

export interface Goal {
  readonly says: string;
  /** What came out; null where something for it was not measured. */
  readonly value: number | null;
  readonly limit: number;
  /** Whether the value may be at most the limit, or must be at least that. */
  readonly side: 'at most' | 'at least';
  readonly unit: '×' | ' ms';
}

const OURS = 'ours';
/** Where peers with an axis are compared by the best of them; vis-timeline in each of its ways. */
const WITH_AXIS = ['vis', 'vis-groups', 'vis-cluster', 'timelinejs', 'calendar', 'chart', 'svg', 'gravity'];
const MOVES: readonly PhaseName[] = ['panAll', 'panWeek'];
const PAN_AND_ZOOM: readonly PhaseName[] = ['panAll', 'zoomIn', 'panWeek', 'zoomOut'];
const MILLION = 1_000_000;
/** What a peer that does not finish counts as having taken, at the least. In milliseconds. */
const NEVER = 60_000;

export function toGoals(rows: readonly Row[]): Goal[] {
  const row = (subject: string, size: number) => rows.find((one) => one.subject === subject && one.size === size);
  const visible = (subject: string, size: number) => {
    const found = row(subject, size);
    return found === undefined ? null : (found.visible ?? NEVER);
  };
  const worst = (subject: string, size: number) => worstFrame(row(subject, size));
  const best = (size: number) => smallest(WITH_AXIS.map((subject) => visible(subject, size)));
  const sizes = SIZES.filter((size) => row(OURS, size) !== undefined);
  return [
    most('frames (p95) at 1 000 000 against ours at 50', ratio(worst(OURS, MILLION), worst(OURS, 50)), 1.2),
    most('frames (p95) at 1 000 000 against the empty page', ratio(worst(OURS, MILLION), worst('empty', 50)), 1.25),
    least('events visible at 1 000, sooner than vis-timeline', ratio(visible('vis', 1000), visible(OURS, 1000)), 10),
    least(
      'events visible at 1 000, sooner than TimelineJS3',
      ratio(visible('timelinejs', 1000), visible(OURS, 1000)),
      5,
    ),
    ...[10_000, 100_000].flatMap((size) => [
      most(`events visible at ${words(size)} against the best peer`, ratio(visible(OURS, size), best(size)), 1),
      most(`events visible at ${words(size)} against ours at 50`, ratio(visible(OURS, size), visible(OURS, 50)), 3),
    ]),
    ...sizes.flatMap((size): Goal[] => [
      { ...most(`blocked while panning, ${words(size)}`, blocked(row(OURS, size), MOVES), 0), unit: ' ms' },
      {
        ...most(`blocked while zooming, ${words(size)}`, blocked(row(OURS, size), ['zoomIn', 'zoomOut']), 50),
        unit: ' ms',
      },
    ]),
  ];
}

const most = (says: string, value: number | null, limit: number): Goal => ({
  says,
  value,
  limit,
  side: 'at most',
  unit: '×',
});
const least = (says: string, value: number | null, limit: number): Goal => ({
  ...most(says, value, limit),
  side: 'at least',
});

/** Whether it is met; null where it was not measured. */
export const isMet = ({ value, limit, side }: Goal): boolean | null =>
  value === null ? null : side === 'at most' ? value <= limit : value >= limit;

/** The goals as a list in Markdown. */
export function toGoalList(goals: readonly Goal[]): string {
  return goals
    .filter(({ value }) => value !== null)
    .map((goal) => {
      const said = `${shown(goal.value ?? 0, goal)}, ${goal.side} ${shown(goal.limit, goal)} wanted`;
      return `- ${isMet(goal) ? 'met' : '**missed**'}: ${goal.says}: ${said}`;
    })
    .join('\n');
}

const shown = (value: number, { unit }: Goal): string =>
  unit === '×' ? `${Number(value.toFixed(2))} ×` : `${Math.round(value)} ms`;

/** Of all that is done, the phase in which frames took longest. */
function worstFrame(row: Row | undefined): number | null {
  const values = PAN_AND_ZOOM.flatMap((name) => {
    const phase = row?.phases[name];
    return phase === undefined || phase === 'over the limit' ? [] : [phase.p95];
  });
  return values.length === 0 ? null : Math.max(...values);
}

/** What was blocked in all of these. */
export function blocked(row: Row | undefined, names: readonly PhaseName[]): number | null {
  const phases = names.flatMap((name) => row?.phases[name] ?? []);
  if (phases.length === 0) return null;
  return phases.reduce((sum, phase) => sum + (phase === 'over the limit' ? NEVER : phase.blocking), 0);
}

const ratio = (value: number | null, by: number | null): number | null =>
  value === null || by === null || by === 0 ? null : value / by;

const smallest = (values: readonly (number | null)[]): number | null => {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? null : Math.min(...known);
};

const words = (size: number): string => size.toLocaleString('en').replaceAll(',', ' ');
