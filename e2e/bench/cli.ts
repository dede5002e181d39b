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
    says: 'this app beside its peers in a browser; --subject --size --rounds --fresh --publish',
    run: async (args) => (await import('./peers-bench')).runPeersBench(args),
  },
  index: {
    says: 'the time index over a million marks',
    run: async () => (await import('./index-bench')).runIndexBench(),
  },
};

// A module, so that its names are its own.
export {};

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench === undefined) {
  console.log('Usage: npm run bench -- <name>\n');
  for (const [known, { says }] of Object.entries(BENCHES)) console.log(`  ${known.padEnd(8)} ${says}`);
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
} else {
  await bench.run(process.argv.slice(3));
}
