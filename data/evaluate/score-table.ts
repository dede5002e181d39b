// Scores as text: tables per language and type, per form, and the errors. Knows no files and no colours.

import { type Counts, countForms, countGroup, f1, GROUPS, listErrors, type Marked, type ScoredDocument } from './score';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function row(name: string, counts: Counts): string {
  const shares = [counts.strict, counts.relaxed, counts.value].map((right) => percent(f1(right, counts)));
  return `${name.padEnd(14)}${String(counts.gold).padStart(6)}${String(counts.found).padStart(6)}  ${shares.join('  ')}`;
}

const HEADER = `${'type'.padEnd(14)}${'gold'.padStart(6)}${'found'.padStart(6)}  strict  relaxed  value F1`;

/** One table a language: a line for all types, one for calendar values, one for each type. */
export function formatScores(documents: readonly ScoredDocument[]): string {
  const languages = [...new Set(documents.map(({ lang }) => lang))].sort();
  const tables = languages.map((lang) => {
    const own = documents.filter((document) => document.lang === lang);
    const rows = Object.entries(GROUPS).map(([name, keep]) => row(name, countGroup(own, keep)));
    return [`${lang}: ${own.length} documents`, HEADER, ...rows].join('\n');
  });
  return tables.join('\n\n');
}

/** One line a form: found, overlapping an annotation, with its value; the most frequent first. */
export function formatForms(documents: readonly ScoredDocument[]): string {
  const forms = [...countForms(documents)].sort(([a, one], [b, other]) => other.found - one.found || (a < b ? -1 : 1));
  const rows = forms.map(
    ([name, { found, relaxed, value }]) =>
      `${name.padEnd(36)}${String(found).padStart(6)}  ${percent(relaxed / found)}  ${percent(value / found)}`,
  );
  return [`${'form'.padEnd(36)}${'found'.padStart(6)}   right    value`, ...rows].join('\n');
}

const CONTEXT = 40;

function inContext(text: string, { start, end }: Marked): string {
  const clean = (part: string): string => part.replace(/\s+/g, ' ');
  const before = clean(text.slice(Math.max(0, start - CONTEXT), start));
  return `${before}[${clean(text.slice(start, end))}]${clean(text.slice(end, end + CONTEXT))}`;
}

/** One line an error: what, annotated value, found value, the words in their context. */
export function formatErrors(documents: readonly ScoredDocument[]): string {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const lines = listErrors(documents).map(({ id, kind, gold, found }) => {
    const at = gold ?? found;
    const words = at ? inContext(texts.get(id) ?? '', at) : '';
    return [kind, id, gold?.value ?? '-', found?.value ?? '-', found?.rule ?? '-', words].join('\t');
  });
  return lines.join('\n');
}
