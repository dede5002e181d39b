/** `npm run bench`: the side-by-side benchmark, from the command line to the printed tables. */
import { inCache } from './cache';
import { toGoalList, toGoals } from './goals';
import { describeMachine } from './machine';
import { parseOptions } from './options';
import { publish } from './publish';
import { openResults, toRows } from './results';
import { run } from './run';
import { toTables } from './table';

/** Runs what is missing and prints all there is. Throws an Error in words on a wrong option. */
export async function runPeersBench(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const file = openResults(inCache('results.jsonl'), options);
  await run(options, file);
  const rows = toRows(file.all());
  console.log(`\n${toTables(rows)}\n\n${toGoalList(toGoals(rows))}`);
  if (!options.publish) return;
  publish(rows, await describeMachine(), new Date(Date.now()).toISOString().slice(0, 10));
  console.log('\nWritten to .readme/ and README.md: npm run fix aligns the tables.');
}
