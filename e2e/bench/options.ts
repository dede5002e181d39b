/** What the command line of the benchmark says. Must not know: what is done with it. */
import { parseArgs } from 'node:util';
import { SIZES, SUBJECTS } from './subjects';

export interface Options {
  readonly subjects: readonly string[];
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Forgets what was measured before. */
  readonly fresh: boolean;
  /** Writes the figures into the README's folder. */
  readonly publish: boolean;
  /** A folder for a picture after each step, to see that every subject was used as it should be. */
  readonly pictures?: string;
}

/** Throws an Error in words on what there is not. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      subject: { type: 'string', multiple: true },
      size: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '5' },
      fresh: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      pictures: { type: 'string' },
    },
  });
  const known = SUBJECTS.map(({ id }) => id);
  const subjects = (values.subject ?? known).flatMap((list) => list.split(','));
  const sizes = (values.size ?? SIZES.map(String)).flatMap((list) => list.split(',')).map(Number);
  const rounds = toRounds(values.rounds);
  const unknown = subjects.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`There is no subject ${unknown}; there are ${known.join(', ')}.`);
  const odd = sizes.find((size) => !SIZES.some((one) => one === size));
  if (odd !== undefined) throw new Error(`There is no size ${odd}; there are ${SIZES.join(', ')}.`);
  const { fresh, publish, pictures } = values;
  return { subjects, sizes, rounds, fresh, publish, ...(pictures === undefined ? {} : { pictures }) };
}

/** For a benchmark that has rounds and nothing else. Throws an Error in words. */
export function parseRounds(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string', default: '5' } } });
  return toRounds(values.rounds);
}

function toRounds(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is a number from 1, not ${text}.`);
  return rounds;
}
