/**
 * `tag`: JSON Lines in, JSON Lines out, one for one. Memory holds a line, never the input: bytes are cut at line feeds, each
 * line is decoded and tagged alone, and reading waits while the output is full.
 *
 * Must not know: what is in a line.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { LANGUAGE_CODES, loadLanguage } from './extract/languages';
import { type Languages, tagLine } from './extract/tag-jsonl';

/** Exit codes: all lines good; some bad; the command was not understood. */
const GOOD = 0;
const BAD = 1;
const MISUSED = 2;

const HELP = `Usage: npm run -s data -- tag < docs.jsonl > timexes.jsonl

Reads one JSON document a line: {"id", "lang", "dct", "text"}, where dct is the article's day (YYYY-MM-DD).
Writes one line for each, in order: {"id", "timexes": [{start, end, text, type, value, mod?, edtf?, from, to, basis}]}.
Offsets count UTF-16 code units; from and to are ISO 8601, half-open, null where a value fixes no bounds.
A line that cannot be tagged becomes {"id"?, "error"} in its place; blank lines are skipped.

Languages: ${LANGUAGE_CODES.join(', ')}
Exit code: 0 all lines good, 1 some bad (after all output), 2 wrong use.`;

const LINE_FEED = 0x0a;

/** Where bytes come from and go to; tests give their own. */
export interface Pipes {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly warn: (line: string) => void;
}

/** Cuts bytes into lines. A line may arrive in many pieces; they are joined once, when it is whole. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, at)]);
      pieces = [];
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function tagBytes(bytes: Uint8Array, languages: Languages): ReturnType<typeof tagLine> {
  try {
    return tagLine(decoder.decode(bytes), languages);
  } catch {
    return { line: JSON.stringify({ error: 'This line is not UTF-8' }), good: false };
  }
}

async function loadAll(): Promise<Languages> {
  const loaded = await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await loadLanguage(code)] as const));
  return new Map(loaded.flatMap(([code, language]) => (language ? [[code, language] as const] : [])));
}

async function tagAll({ input, output }: Pipes): Promise<number> {
  const languages = await loadAll();
  let code = GOOD;
  for await (const bytes of splitLines(input)) {
    const tagged = tagBytes(bytes, languages);
    if (!tagged) continue;
    if (!tagged.good) code = BAD;
    if (!output.write(`${tagged.line}\n`)) await once(output, 'drain');
  }
  return code;
}

/** Runs `tag`. A reader that goes away (`| head`) ends it quietly. */
export async function runTag(args: readonly string[], pipes: Pipes): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    pipes.output.write(`${HELP}\n`);
    return GOOD;
  }
  if (args.length > 0) {
    pipes.warn(
      `tag reads from standard input and takes no arguments, but was given ${args.join(' ')}. See: tag --help`,
    );
    return MISUSED;
  }
  const closed = new Promise<number>((resolve, reject) => {
    pipes.output.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve(GOOD) : reject(error),
    );
  });
  return Promise.race([tagAll(pipes), closed]);
}
