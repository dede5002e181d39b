/** `npm run bench -- peers`: the side-by-side benchmark, from the command line to the printed tables. */
import { inCache } from './cache';
import { parseOptions } from './options';
import { openResults, toRows } from './results';
import { run } from './run';
import { toTables } from './table';

/** Runs what is missing and prints all there is. Throws an Error in words on a wrong option. */
export async function runPeersBench(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const file = openResults(inCache('results.jsonl'), options);
  await run(options, file);
  console.log(`\n${toTables(toRows(file.all()))}`);
}
