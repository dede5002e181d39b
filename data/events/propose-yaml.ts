// Proposals as drafts in the shape of `events.yaml`, for the editor to accept, word and translate. Strings are quoted as in
// JSON, which YAML reads; what the machine thought stands in comments.

import type { MergedProposal, Proposal, ProposedWhen } from './propose-shapes';
import { timeWordsOf } from './propose-time';

const quoted = (words: string): string => JSON.stringify(words);

const list = (ids: readonly string[]): string => `[${[...new Set(ids)].join(', ')}]`;

function idOf({ title, when }: Proposal): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? ['event']).slice(0, 6).join('-')}-${(when.start ?? when.end ?? 'undated').slice(0, 10)}`;
}

function whenLines({ edtf, mod, basis }: ProposedWhen): readonly string[] {
  const open = /[?%]/.test(edtf)
    ? 'The numbers of this date can be read day first or month first'
    : 'The text gives no date';
  const note = basis === 'inferred' ? [`    # ${open}: say which, and in \`note\` how you know.`] : [];
  return ['  when:', ...note, `    edtf: ${quoted(edtf)}`, ...(mod ? [`    mod: ${mod}`] : []), `    basis: ${basis}`];
}

function evidenceLines(proposal: Proposal): readonly string[] {
  const { source, passage } = proposal;
  const words = timeWordsOf(proposal);
  const time = words
    ? ['      time:', `        quote: ${quoted(words.quote)}`, `        value: ${quoted(words.value)}`]
    : [];
  return [`    - source: ${source}`, `      quote: ${quoted(passage.exact)}`, ...time];
}

function remarks({ rule, confidence, cue, claimant, unused = [] }: Proposal): readonly string[] {
  const said = claimant ? `  # according to ${quoted(claimant.exact)}` : undefined;
  const why = cue ? `  # status by ${quoted(cue.exact)}` : undefined;
  const left = unused.map(({ exact }) => `  # not dated by ${quoted(exact)}, which its sentence names`);
  return [`  # ${rule}, confidence ${confidence.toFixed(2)}`, ...left, why, said].filter((line) => line !== undefined);
}

function formatOne(proposal: MergedProposal, language: string): string {
  const { title, status, topic, actors, places, weight, evidence } = proposal;
  return [
    `- id: ${idOf(proposal)}`,
    ...remarks(proposal),
    '  title:',
    `    ${language}: ${quoted(title)}`,
    ...whenLines(proposal.when),
    `  status: ${status}`,
    ...(topic ? [`  topic: ${topic}`] : []),
    `  actors: ${list(actors.map(({ id }) => id))}`,
    `  places: ${list(places.map(({ id }) => id))}`,
    `  weight: ${weight}`,
    '  background: false',
    '  evidence:',
    ...evidence.flatMap(evidenceLines),
  ].join('\n');
}

/** Drafts for `events.yaml`; `languageOf` gives a source's language. */
export function formatDrafts(proposals: readonly MergedProposal[], languageOf: (source: string) => string): string {
  return proposals.map((proposal) => formatOne(proposal, languageOf(proposal.source))).join('\n\n');
}
