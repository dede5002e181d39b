/**
 * `npm run bench -- load`: the built page on a phone with a poor line, compressed as hosts serve it, beside its goals.
 *
 * The tests guard what does not hang on the machine: bytes, requests, layout shift, the order of loading.
 */
import { startServer } from '../server';
import { buildApp, buildProbe } from './build-pages';
import { inCache } from './cache';
import { type FirstView, NO_LIMIT, SLOW_4G, seeFirstView } from './first-view';
import { parseRounds } from './options';
import { median } from './results';

interface Wanted {
  readonly says: string;
  readonly of: (view: FirstView) => number | null;
  readonly most: number;
  readonly unit: string;
}

const GOALS: readonly Wanted[] = [
  { says: 'text of the first event painted', of: ({ readable }) => readable, most: 1_500, unit: 'ms' },
  { says: 'largest paint', of: ({ largestPaint }) => largestPaint, most: 2_500, unit: 'ms' },
  { says: 'layout shift', of: ({ shift }) => shift, most: 0.02, unit: '' },
  { says: 'response to a tap', of: ({ tap }) => tap, most: 200, unit: 'ms' },
  { says: 'longest task, processor slowed four times', of: ({ longestTask }) => longestTask, most: 100, unit: 'ms' },
];

const FAST_GOAL = { says: 'longest task, processor as it is', most: 50 };

/** Runs and prints. Throws an Error in words on a wrong option. */
export async function runLoadBench(args: readonly string[]): Promise<void> {
  const rounds = parseRounds(args);
  await buildApp();
  const probe = await buildProbe();
  const server = await startServer(0, inCache('pages', 'ours'));
  const see = (line: typeof SLOW_4G, path: string) =>
    seeFirstView({
      address: `${server.url}${path}`,
      visible: { kind: 'elements', selector: '[data-served], .event-row', enough: 1 },
      tap: '.event-row button',
      line,
      probe,
    });
  try {
    for (const [language, path] of [
      ['English', ''],
      ['French', 'fr/'],
    ] as const) {
      const views: FirstView[] = [];
      for (let round = 0; round < rounds; round += 1) views.push(await see(SLOW_4G, path));
      const fast = await see(NO_LIMIT, path);
      print(language, views, fast);
    }
  } finally {
    server.close();
  }
}

function print(language: string, views: readonly FirstView[], fast: FirstView): void {
  console.log(`\n${language}, median of ${views.length}; slow 4G (562.5 ms, 1.47 Mbit/s), processor four times slower`);
  for (const { says, of, most, unit } of GOALS) line(says, median(views.flatMap((view) => of(view) ?? [])), most, unit);
  line(FAST_GOAL.says, fast.longestTask, FAST_GOAL.most, 'ms');
  const [bytes, requests] = [median(views.map((view) => view.bytes)), median(views.map((view) => view.requests))];
  console.log(`  in all ${((bytes ?? 0) / 1000).toFixed(0)} kB in ${requests} requests`);
}

function line(says: string, value: number | null, most: number, unit: string): void {
  const shown = value === null ? '–' : `${Number(value.toFixed(unit === 'ms' ? 0 : 3))} ${unit}`;
  const verdict = value === null ? 'not measured' : value <= most ? 'met' : 'MISSED';
  console.log(`  ${says.padEnd(44)} ${shown.padStart(10)}   at most ${most} ${unit}   ${verdict}`);
}
