/**
 * The run: every subject at every size, as many rounds as asked for, round by round so that noise hits all alike.
 *
 * Each result is written down at once; a run that was stopped goes on where it was. Must not know: how to measure.
 */
import { buildAdapter, buildApp, buildProbe, installPeers } from './build-pages';
import { busyMoment, prepareEvents } from './events';
import { measure } from './measure';
import type { Options } from './options';
import type { Result, ResultFile } from './results';
import { servePages } from './serve-pages';
import { SIZES, SUBJECTS, type Subject } from './subjects';

/** Measures what is still missing; tells each figure as it comes. */
export async function run({ subjects, sizes, rounds, pictures }: Options, file: ResultFile): Promise<void> {
  const chosen = SUBJECTS.filter(({ id }) => subjects.includes(id));
  const missing = planOf(chosen, sizes, rounds, file.all()).filter(
    ({ subject, size }) => !isHopeless(file.all(), subject, size),
  );
  if (missing.length === 0) return;
  await prepare(chosen, sizes);
  const server = await servePages();
  const probe = await buildProbe();
  try {
    for (const { subject, size, round } of missing) {
      if (isHopeless(file.all(), subject, size)) continue;
      const site = { url: server.url, probe, busy: busyMoment(size) };
      process.stdout.write(`round ${round}  ${String(size).padStart(8)}  ${subject.label.padEnd(30)} `);
      const measured = await measure(subject, size, site, pictures);
      file.add({ subject: subject.id, size, round, measured });
      console.log(measured.visible === null ? 'not in 60 s' : `${Math.round(measured.visible)} ms`);
    }
  } finally {
    server.close();
  }
}

async function prepare(chosen: readonly Subject[], sizes: readonly number[]): Promise<void> {
  for (const size of sizes) await prepareEvents(size);
  if (chosen.some(({ package: name }) => name !== undefined && name !== 'vis-timeline')) installPeers();
  for (const subject of chosen) await (subject.page === 'ours' ? buildApp() : buildAdapter(subject));
}

interface Planned {
  readonly subject: Subject;
  readonly size: number;
  readonly round: number;
}

/** Round by round, size by size, subject by subject: neighbours in time are those that are compared. */
function planOf(
  chosen: readonly Subject[],
  sizes: readonly number[],
  rounds: number,
  have: readonly Result[],
): Planned[] {
  const known = new Set(have.map(({ subject, size, round }) => `${subject} ${size} ${round}`));
  const all: Planned[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const size of SIZES.filter((one) => sizes.includes(one))) {
      for (const subject of chosen) {
        if (size <= (subject.most ?? Infinity) && !known.has(`${subject.id} ${size} ${round}`)) {
          all.push({ subject, size, round });
        }
      }
    }
  }
  return all;
}

/** What once did not come within the limit is not waited for again, nor at a larger size. */
function isHopeless(have: readonly Result[], subject: Subject, size: number): boolean {
  return have.some((one) => one.subject === subject.id && one.size <= size && one.measured.visible === null);
}
