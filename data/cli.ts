/**
 * The command line of `data/`: `npm run data -- <command>`.
 *
 * With `cli-*.ts` beside it the only part of `data/` that reads, writes and speaks. Exit codes: 0 all is well, 1 a fault
 * was found, 2 the command was not understood.
 *
 * Must not know: what a command does.
 */
import { existsSync } from 'node:fs';
import { MISUSED, OK, runBuild, runCheck, runSchema } from './cli-build';
import { PROJECT, timelinePath } from './cli-files';

interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

type Table = Readonly<Record<string, Command>>;

const COMMANDS: Table = {
  build: {
    summary: 'build timeline.json from the YAML files: all timelines, or those named',
    run: (args) => runBuild(args),
  },
  check: { summary: 'fail where a committed file is not what the build gives', run: (args) => runCheck(args) },
  schema: { summary: 'write the JSON Schema of timeline.json', run: (args) => runSchema(args) },
};

/** Tables that need more than a build does, and so are loaded only when a command is not among the above. */
const MORE: readonly (() => Promise<Table>)[] = [
  () => import('./cli-extract').then(({ extractCommands }) => extractCommands),
  () => import('./cli-generate').then(({ generateCommands }) => generateCommands),
  () => import('./cli-pack').then(({ packCommands }) => packCommands),
];

async function loadAll(): Promise<Table> {
  const tables = await Promise.all(MORE.map((load) => load()));
  return Object.fromEntries([COMMANDS, ...tables].flatMap((table) => Object.entries(table)));
}

/** Not what every object has: nobody means `constructor` by "constructor". */
function findCommand(commands: Table, name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function describeCommands(commands: Table): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
    .join('\n');
}

function showHelp(commands: Table): number {
  console.log(`Usage: npm run data -- [command] [arguments]\n\n${describeCommands(commands)}\n`);
  console.log('Without a command: build. The name of a timeline alone builds that one.');
  return OK;
}

function isTimeline(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name) && existsSync(timelinePath(PROJECT, name));
}

async function main(args: readonly string[]): Promise<number> {
  const [name = 'build', ...rest] = args;
  const quick = findCommand(COMMANDS, name);
  if (quick) return quick.run(rest);
  const commands = await loadAll();
  if (name === '--help' || name === '-h' || name === 'help') return showHelp(commands);
  const command = findCommand(commands, name);
  if (command) return command.run(rest);
  if (isTimeline(name)) return runBuild(args);
  console.error(`"${name}" is neither a command nor a timeline. See: npm run data -- --help`);
  return MISUSED;
}

process.exitCode = await main(process.argv.slice(2));
