/**
 * `evaluate`: how good the machine is. With an annotated corpus: found expressions and values per language, type and form.
 * Without: draft events against the hand-made ones of every built timeline.
 *
 * Must not know: how scores are counted.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proposeFor, type Voice } from './cli-extract-articles';
import { PROJECT, timelinePath } from './cli-files';
import { evaluateAttachment } from './evaluate/evaluate-attachment';
import { evaluateProposals, type ProposalScore } from './evaluate/evaluate-proposals';
import type { Marked, ScoredDocument } from './evaluate/score';
import { formatErrors, formatForms, formatScores } from './evaluate/score-table';
import { mergeProposals } from './events/merge';
import type { Article } from './events/propose-shapes';
import { articleDays } from './extract/article-day';
import { loadLanguage } from './extract/languages';
import { tagText } from './extract/pipeline';
import type { Timeline } from './schema/timeline';

const OK = 0;
const FAULTY = 1;
const MISUSED = 2;

const HELP = `Usage: npm run -s data -- evaluate [corpus.jsonl…] [--errors]

With a corpus, one document a line {"id", "lang", "dct", "text", "timexes": [{start, end, type, value}]}: prints how many of the
annotated time expressions are found (strict: same span; relaxed: overlapping) and given their value, in per cent F1, for each
language and type, and for each form how often it was right. Documents with "events": [{start, end, value}] instead are
scored for attachment: is an event word given its annotated day?
Without a corpus: the drafts of \`propose\` against the events of every built timeline.

  --errors  also print what was missed, what was spurious, and what got another value

Exit code: 0 done, 1 a line of the corpus cannot be used, 2 wrong use.`;

interface CorpusLine {
  readonly id: string;
  readonly lang: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes?: readonly Marked[];
  readonly events?: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function readCorpus(paths: readonly string[]): Promise<readonly CorpusLine[]> {
  const files = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return files.flatMap((file) =>
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CorpusLine),
  );
}

async function scoreCorpus(lines: readonly CorpusLine[], errors: boolean, voice: Voice): Promise<void> {
  const documents: ScoredDocument[] = [];
  const linked = [];
  for (const { id, lang, dct, text, timexes, events } of lines) {
    const language = await loadLanguage(lang);
    if (!language) throw new RangeError(`${id}: the language "${lang}" is not known`);
    const found = tagText({ text, language, dct });
    if (timexes) documents.push({ id, lang, text, gold: timexes, found });
    if (events) linked.push({ text, dct, events, timexes: found });
  }
  if (documents.length > 0) voice.say(`${formatScores(documents)}\n\n${formatForms(documents)}`);
  if (documents.length > 0 && errors) voice.say(`\n${formatErrors(documents)}`);
  if (linked.length === 0) return;
  const score = evaluateAttachment(linked);
  voice.say(
    `attachment: ${score.events} event words, right day ${percent(score.ours)} (nearest expression ${percent(score.nearest)}, article's day ${percent(score.articleDay)})`,
  );
}

/** The articles of a built timeline. */
async function articlesOf(timeline: Timeline): Promise<readonly Article[]> {
  return Promise.all(
    timeline.sources.map(async ({ id, file, language, published, boilerplate }) => {
      const text = await readFile(timelinePath(PROJECT, timeline.id, file), 'utf8');
      const days = articleDays(published);
      if (days === null) throw new RangeError(`"${id}" was published in "${published.edtf}", which is open: close it`);
      return { id, text, language, published: { edtf: published.edtf, ...days }, boilerplate };
    }),
  );
}

/** Scores the drafts of one built timeline's articles. */
export async function scoreTimeline(
  timeline: Timeline,
): Promise<{ readonly score: ProposalScore; readonly undated: number }> {
  const articles = await articlesOf(timeline);
  const proposals = mergeProposals(
    (await Promise.all(articles.map((article) => proposeFor(article, timeline)))).flat(),
  );
  const undated = proposals.filter(({ when }) => when.basis === 'inferred').length;
  return { score: evaluateProposals(proposals, timeline), undated };
}

function formatProposalScore(id: string, score: ProposalScore, undated: number): string {
  return [
    `${id}: ${score.events} events with an explicit or relative date, ${score.proposals} dated drafts (${undated} more without a date)`,
    `  recall     ${percent(score.recall)}  (${score.matched} found)`,
    `  precision  ${percent(score.precision)}`,
    `  status     ${percent(score.status)}  of the found`,
  ].join('\n');
}

function formatProposalErrors({ missed, spurious, pairs }: ProposalScore): string {
  const wrong = pairs.filter(({ event, proposal }) => event.status !== proposal.status);
  return [
    ...missed.map(({ id, when }) => `missed\t${when.edtf}\t${id}`),
    ...spurious.map(
      ({ source, when, passage, rule }) =>
        `spurious\t${when.edtf}\t${source}\t${rule}\t${passage.exact.replace(/\s+/g, ' ')}`,
    ),
    ...wrong.map(({ event, proposal }) => `status\t${event.status}\t${proposal.status}\t${event.id}`),
  ].join('\n');
}

async function scoreTimelines(errors: boolean, voice: Voice): Promise<void> {
  for (const id of (await readdir(timelinePath(PROJECT))).sort()) {
    const built = join(timelinePath(PROJECT, id), 'timeline.json');
    if (!existsSync(built)) continue;
    const { score, undated } = await scoreTimeline(JSON.parse(await readFile(built, 'utf8')) as Timeline);
    voice.say(formatProposalScore(id, score, undated));
    if (errors) voice.say(formatProposalErrors(score));
  }
}

/** Runs `evaluate`. */
export async function runEvaluate(args: readonly string[], voice: Voice): Promise<number> {
  const options = { errors: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  let parsed: { values: { errors?: boolean; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    voice.warn(`${error instanceof Error ? error.message : String(error)}. See: evaluate --help`);
    return MISUSED;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    voice.say(HELP);
    return OK;
  }
  const absent = positionals.find((path) => !existsSync(path));
  if (absent !== undefined) {
    voice.warn(`${absent}: there is no such file`);
    return MISUSED;
  }
  try {
    if (positionals.length > 0) await scoreCorpus(await readCorpus(positionals), values.errors ?? false, voice);
    else await scoreTimelines(values.errors ?? false, voice);
    return OK;
  } catch (error) {
    voice.warn(error instanceof Error ? error.message : String(error));
    return FAULTY;
  }
}
