/**
 * The commands about time expressions and draft events, as a table for `cli.ts`: `tag`, `propose`, `evaluate`, `explain`.
 *
 * Must not know: what a command does.
 */
import { runExplain, runPropose, type Voice } from './cli-extract-articles';
import { runEvaluate } from './cli-extract-evaluate';
import { runTag } from './cli-extract-tag';

/** One command: what it is for in a line, and its run, which gives the exit code. */
interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const voice = (): Voice => ({
  say: (words) => console.log(words),
  warn: (words) => console.error(words),
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
});

const pipes = () => ({ input: process.stdin, output: process.stdout, warn: (words: string) => console.error(words) });

/** The table to be spread into that of `cli.ts`. */
export const extractCommands: Readonly<Record<string, Command>> = {
  tag: {
    summary: 'find and resolve time expressions: JSON Lines in, JSON Lines out',
    run: (args) => runTag(args, pipes()),
  },
  propose: { summary: 'print draft events of articles, for events.yaml', run: (args) => runPropose(args, voice()) },
  evaluate: {
    summary: 'score the tagger on a corpus, or the drafts against the events',
    run: (args) => runEvaluate(args, voice()),
  },
  explain: {
    summary: 'print an article with every time expression, its value and its rule',
    run: (args) => runExplain(args, voice()),
  },
};
