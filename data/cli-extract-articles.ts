/**
 * `propose` and `explain`: commands about single articles. An article that a built timeline lists brings its language, its day
 * and its site furniture from there; any other needs `--lang` and `--date`.
 *
 * Must not know: how expressions are found or events proposed.
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from './evaluate/explain';
import { buildGazetteer, type GazetteerEntry } from './events/gazetteer';
import { newsNames } from './events/gazetteer-names';
import { mergeProposals } from './events/merge';
import { proposeEvents } from './events/propose';
import type { Article, Proposal, Published } from './events/propose-shapes';
import { type Spoken, tagArticle } from './events/propose-timexes';
import { formatDrafts } from './events/propose-yaml';
import { articleDays } from './extract/article-day';
import { maybeDay, shiftDay } from './extract/calendar';
import type { Language } from './extract/language';
import { LANGUAGE_CODES, loadLanguage } from './extract/languages';
import type { Source, Timeline } from './schema/timeline';

const OK = 0;
const MISUSED = 2;

/** Where the commands speak; tests give their own. */
export interface Voice {
  readonly say: (words: string) => void;
  readonly warn: (words: string) => void;
  /** Whether colours can be shown. */
  readonly colour: boolean;
}

/** A command that cannot be run as it was given, in words. */
class Misuse extends Error {
  override readonly name = 'Misuse';
}

const COMMON = `An article of a built timeline (…/articles/<file> beside timeline.json) needs no options, but
may be read as of another day or language. Any other needs both:
  --lang <code>  its language: ${LANGUAGE_CODES.join(', ')}
  --date <day>   the day it was published, YYYY-MM-DD; without it "yesterday" means nothing`;

const PROPOSE_HELP = `Usage: npm run -s data -- propose <article.txt…>

Prints draft events in the shape of events.yaml: passage, time, status with the words that decided it, claimant, actors,
places, topic, weight, and in comments the rule, how sure it is, and dates of the sentence that it could not use. Repeats
across the articles are merged.

${COMMON}`;

const EXPLAIN_HELP = `Usage: npm run -s data -- explain <article.txt>

Prints the text with every time expression in brackets and, below each line, its type, value, bounds, basis and the rule
that found it; in colour where there is a terminal (NO_COLOR turns it off).

${COMMON}`;

/** The timeline that lists a file, if one does: `<timeline>/articles/x.txt` beside `<timeline>/timeline.json`. */
async function timelineOf(path: string): Promise<{ readonly timeline: Timeline; readonly folder: string } | undefined> {
  const folder = dirname(dirname(resolve(path)));
  const built = join(folder, 'timeline.json');
  return existsSync(built) ? { timeline: JSON.parse(await readFile(built, 'utf8')) as Timeline, folder } : undefined;
}

interface Given {
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
}

/** The text of an article, byte for byte. */
async function readText(path: string): Promise<string> {
  if (!existsSync(path)) throw new Misuse(`${path}: there is no such file`);
  if (!(await stat(path)).isFile())
    throw new Misuse(`${path}: is no file; name an article, such as ${join(path, 'x.txt')}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw new Misuse(`${path}: cannot be read (${String(error)})`);
    throw new Misuse(`${path}: is not UTF-8. Convert it: iconv -f windows-1252 -t utf-8, if it is from Windows`);
  }
}

/** The day that was given, as a stretch. */
function publishedOn(date: string): Published {
  if (maybeDay(date) === undefined)
    throw new Misuse(`--date ${date}: is no day of the calendar; want YYYY-MM-DD, such as 2024-06-28`);
  return { edtf: date, from: date, to: shiftDay(date, 1) };
}

/** The stretch in which a listed article appeared. Relative expressions need its end. */
function publishedIn({ published }: Source, path: string): Published {
  const { edtf } = published;
  const days = articleDays(published);
  if (days !== null) return { edtf, ...days };
  throw new Misuse(
    `${path}: its timeline says that it was published in "${edtf}", which is open; close it in sources.yaml, or say --date`,
  );
}

/** An article with what is known of it; what is given goes before what its timeline says. */
async function readArticle(path: string, { lang, date }: Given): Promise<{ article: Article; timeline?: Timeline }> {
  const given = date === undefined ? undefined : publishedOn(date);
  const text = await readText(path);
  const listed = await timelineOf(path);
  const file = listed ? relative(listed.folder, resolve(path)).split(sep).join('/') : '';
  const source = listed?.timeline.sources.find((each) => each.file === file);
  if (listed && source) {
    const { id, language, boilerplate } = source;
    const published = given ?? publishedIn(source, path);
    return { article: { id, text, language: lang ?? language, published, boilerplate }, timeline: listed.timeline };
  }
  const missing = [...(lang ? [] : ['--lang']), ...(given ? [] : ['--date'])].join(' and ');
  if (!lang || !given) throw new Misuse(`${path}: no built timeline lists this article; say ${missing}`);
  return { article: { id: path, text, language: lang, published: given, boilerplate: [] } };
}

async function ensureLanguage(code: string): Promise<Language> {
  const language = await loadLanguage(code);
  if (language) return language;
  throw new Misuse(`The language "${code}" is not known; there are ${LANGUAGE_CODES.join(', ')}`);
}

/** The editor's own actors and places come first, so that drafts use their ids. */
function entriesOf(timeline: Timeline | undefined): readonly GazetteerEntry[] {
  if (!timeline) return [];
  const actors = timeline.actors.map(({ id, kind, label, aliases }) => ({
    id,
    kind,
    spellings: [...Object.values(label), ...aliases],
  }));
  const places = timeline.places.map(({ id, label, aliases }) => ({
    id,
    kind: 'place' as const,
    spellings: [...Object.values(label), ...aliases],
  }));
  return [...actors, ...places];
}

async function spokenIn({ language }: Article): Promise<Spoken> {
  const others = LANGUAGE_CODES.filter((code) => code !== language);
  return { language: await ensureLanguage(language), others: await Promise.all(others.map(ensureLanguage)) };
}

/** Draft events of one article. */
export async function proposeFor(article: Article, timeline: Timeline | undefined): Promise<readonly Proposal[]> {
  const gazetteer = buildGazetteer([...entriesOf(timeline), ...newsNames()]);
  return proposeEvents(article, { ...(await spokenIn(article)), gazetteer });
}

function parse(args: readonly string[]): {
  readonly files: readonly string[];
  readonly given: Given;
  readonly help: boolean;
} {
  const options = {
    lang: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { files: positionals, given: { lang: values.lang, date: values.date }, help: values.help ?? false };
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** Turns a misuse into its message and exit code; other errors are faults of ours and are thrown on. */
async function guarded(voice: Voice, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    voice.warn(error.message);
    return MISUSED;
  }
}

/** Runs `propose`. */
export function runPropose(args: readonly string[], voice: Voice): Promise<number> {
  return guarded(voice, async () => {
    const { files, given, help } = parse(args);
    if (help) voice.say(PROPOSE_HELP);
    if (help) return OK;
    if (files.length === 0) throw new Misuse('propose: name one article or more. See: propose --help');
    const proposals: Proposal[] = [];
    const languages = new Map<string, string>();
    for (const [at, path] of files.entries()) {
      const { article, timeline } = await readArticle(path, given);
      const found = await proposeFor(article, timeline);
      languages.set(article.id, article.language);
      proposals.push(...found);
      // How far it is goes beside the drafts, not into them.
      voice.warn(`${at + 1} of ${files.length}: ${path}, ${found.length} drafts`);
    }
    voice.say(formatDrafts(mergeProposals(proposals), (source) => languages.get(source) ?? 'en'));
    return OK;
  });
}

/** Runs `explain`. */
export function runExplain(args: readonly string[], voice: Voice): Promise<number> {
  return guarded(voice, async () => {
    const { files, given, help } = parse(args);
    if (help) voice.say(EXPLAIN_HELP);
    if (help) return OK;
    const [path, more] = files;
    if (path === undefined || more !== undefined) throw new Misuse('explain: name one article. See: explain --help');
    const { article } = await readArticle(path, given);
    const timexes = tagArticle(article, await spokenIn(article));
    voice.say(explain(article.text, timexes, { colour: voice.colour }));
    return OK;
  });
}
