// Reporting: verbs that say that somebody said something, and the times that belong to them. Knows English and French.

import type { Timex } from '../extract/timex';

/** A text to look at. */
export interface ReportingView {
  readonly text: string;
}

const VERBS =
  'said|says|told|announced|announces|reported|reports|added|adds|warned|warns|argued|argues|claimed|claims|declared|declares|stated|states|noted|notes|replied|replies|insisted|insists|explained|explains|confirmed|confirms|testified|wrote|writes|predicted|acknowledged|a déclaré|a dit|ont déclaré|ont dit|a affirmé|ont affirmé|a annoncé|ont annoncé|a indiqué|ont indiqué|a ajouté|a expliqué|a précisé|a souligné|a rapporté|a assuré|a estimé|a averti|a répondu|déclare|affirme|annonce|indique|explique|estime|assure|précise|rapporte|souligne';
/** A reporting verb right before an expression: "said on Friday", "a déclaré mercredi". */
const BEFORE = new RegExp(`(?<!\\p{L})(?:${VERBS})(?: [\\p{L}.’']{1,20}){0,4} (?:on |late |early |le )?$`, 'iu');
/** What after the expression opens the reported clause: "that", a quotation, a bare clause. */
const AFTER = /^,?\s(?:that|qu[e’']|in an?|in the|at a|during|lors|dans un)(?:\s|\p{L})|^[.,]?\s"/iu;

/** Any reporting verb. */
export const REPORTING = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'iu');

const REACH = 60;

/** Whether a time belongs to a reporting verb. */
export function isReported(timex: Timex, { text }: ReportingView): boolean {
  const before = text.slice(Math.max(0, timex.start - REACH), timex.start);
  const after = text.slice(timex.end, timex.end + REACH);
  return BEFORE.test(before) && AFTER.test(after);
}
