/**
 * `npm run bench -- <name>`: absolute times, for people to read; nothing here is part of `npm test`.
 *
 * Must not know: what a benchmark measures.
 */
interface Bench {
  readonly says: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  peers: {
    says: 'this app beside its peers in a browser (the first): --subject --size --rounds --fresh --publish --pictures',
    run: async (args) => (await import('./peers-bench')).runPeersBench(args),
  },
  load: {
    says: 'the first view on a phone with a poor line; --rounds',
    run: async (args) => (await import('./load-bench')).runLoadBench(args),
  },
  embed: {
    says: 'the embed beside one by TimelineJS3 of the same events; --rounds',
    run: async (args) => (await import('./embed-bench')).runEmbedBench(args),
  },
  index: {
    says: 'the time index over a million marks',
    run: async () => (await import('./index-bench')).runIndexBench(),
  },
  search: {
    says: 'from a key in the search to the letter and to its first results; a number of events chooses among them',
    run: async (args) => (await import('./search-bench')).runSearchBench(args[0]),
  },
  startup: {
    says: 'how long the built site takes to show a timeline, and its long tasks; a word chooses among them',
    run: async (args) => (await import('./startup-bench')).runStartupBench(args[0]),
  },
};

// A module, so that its names are its own.
export {};

/** The one that is meant where only options are given, or nothing. */
const FIRST = 'peers';

const [first = FIRST, ...rest] = process.argv.slice(2);
const isName = !first.startsWith('--') || first === '--help';
const name = isName ? first : FIRST;
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench === undefined) {
  console.log('Usage: npm run bench -- [name] [options]\n');
  for (const [known, { says }] of Object.entries(BENCHES)) console.log(`  ${known.padEnd(8)} ${says}`);
  process.exitCode = name === '--help' ? 0 : 2;
} else {
  await bench.run(isName ? rest : [first, ...rest]);
}
