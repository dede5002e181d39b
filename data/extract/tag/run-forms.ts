// Runs forms over a folded text and collects drafts. The only place where patterns meet text; knows no language.
// Every pattern has bounded repeats only (a test proves it), so that the whole run is linear in the text's length.

import type { Draft, Finding, Form, FormMatch } from './form';

/** A text with its folded twin, character for character. */
export interface FoldedText {
  readonly source: string;
  readonly folded: string;
}

const NEIGHBOURHOOD = 40;

function matchOf(text: FoldedText, found: RegExpExecArray): FormMatch {
  const end = found.index + found[0].length;
  return {
    groups: found.groups ?? {},
    raw: text.source.slice(found.index, end),
    before: (count) => text.folded.slice(Math.max(0, found.index - count), found.index),
    after: (count) => text.folded.slice(end, end + count),
    get capitals() {
      const around = text.source.slice(Math.max(0, found.index - NEIGHBOURHOOD), end + NEIGHBOURHOOD);
      return around === around.toUpperCase();
    },
  };
}

function draftOf(form: Form, found: RegExpExecArray, finding: Finding): Draft {
  const indices = found.indices?.groups;
  const first = finding.span ? indices?.[finding.span] : undefined;
  const last = finding.spanTo ? indices?.[finding.spanTo] : first;
  const [start, end] = [first?.[0] ?? found.index, last?.[1] ?? found.index + found[0].length];
  const mod = finding.mod ? { mod: finding.mod } : {};
  return { start, end, reading: finding.reading, ...mod, rule: form.name };
}

function findingsOf(result: Finding | readonly Finding[] | undefined): readonly Finding[] {
  if (result === undefined) return [];
  return 'reading' in result ? [result] : result;
}

/** All drafts that a form finds, in text order. A refused match is searched again from its second character on. */
function runForm(form: Form, text: FoldedText): Draft[] {
  const drafts: Draft[] = [];
  const { pattern } = form;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text.folded); found; found = pattern.exec(text.folded)) {
    const findings = findingsOf(form.read(matchOf(text, found)));
    for (const finding of findings) drafts.push(draftOf(form, found, finding));
    if (findings.length === 0 || found[0].length === 0) pattern.lastIndex = found.index + 1;
  }
  return drafts;
}

/** Runs every form over the text; drafts come in the order of the forms, so that earlier forms win ties later on. */
export function runForms(forms: readonly Form[], text: FoldedText): readonly Draft[] {
  return forms.flatMap((form) => runForm(form, text));
}
