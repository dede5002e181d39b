// Attached expressions → when an event was: one value, a range of two, or open from one on ("since February 2022").
// The article's own stretch where nothing else dates the event.

import { toBounds } from '../extract/bounds';
import type { Timex } from '../extract/timex';
import type { Mod, Status } from '../schema/timeline';
import type { Attachment } from './attach';
import { limitOf } from './attach-limits';
import type { ProposedWhen, Published } from './propose-shapes';
import { dayBefore, dayOf, stretchOf } from './propose-time';

const SINCE =
  /(?<!\p{L})(?:since|from|depuis|dès)(?: (?:the|le|la|early|late|début|fin|its|his|au))?(?: (?:start|beginning|outbreak|début|lancement) (?:of|de|du)[^.;:]{0,60}?(?: in| en)?)? ?$/iu;
const REACH = 100;
const MODS: ReadonlySet<string> = new Set<Mod>(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER']);

const isMod = (mod: string | undefined): mod is Mod => mod !== undefined && MODS.has(mod);

/** "Today" in an article of which only the week is known is any day of that week. */
const isArticleDay = (timex: Timex, published: Published): boolean =>
  /deictic/.test(timex.rule) && timex.to !== null && dayOf(timex.value) === dayBefore(published.to);

function fromOne(timex: Timex, text: string): ProposedWhen {
  const edtf = dayOf(timex.edtf ?? '');
  const bounds = toBounds(edtf, timex.mod);
  const [from, to] = [bounds?.from ?? null, bounds?.to ?? null];
  const before = text.slice(Math.max(0, timex.start - REACH), timex.start);
  const { basis } = timex;
  if (SINCE.test(before)) return { edtf: `${edtf}/..`, start: from, end: null, basis };
  const limit = limitOf(timex, before, text.slice(timex.end, timex.end + REACH));
  if (limit?.mod === 'BEFORE') return { edtf, mod: 'BEFORE', start: null, end: from, basis };
  if (limit?.mod === 'AFTER') return { edtf, mod: 'AFTER', start: to, end: null, basis };
  const mod = isMod(timex.mod) ? { mod: timex.mod } : {};
  return { edtf, ...mod, start: from, end: to, basis };
}

function fromRange(first: Timex, last: Timex): ProposedWhen {
  const edtf = stretchOf(first, last);
  const bases = [first.basis, last.basis];
  const basis = (['inferred', 'relative'] as const).find((each) => bases.includes(each)) ?? 'explicit';
  const bounds = toBounds(edtf);
  return { edtf, start: bounds?.from ?? null, end: bounds?.to ?? null, basis };
}

/** An event without a date: over when the article appeared, or still to come. */
function unknownWhen({ edtf, from, to }: Published, ahead: boolean): ProposedWhen {
  const [first, last] = [edtf.split('/')[0], edtf.split('/').at(-1)];
  return ahead
    ? { edtf: `${first}/..`, start: from, end: null, basis: 'inferred' }
    : { edtf: `../${last}`, start: null, end: to, basis: 'inferred' };
}

/** Statuses of what is still to come. */
const AHEAD: ReadonlySet<Status> = new Set<Status>(['planned', 'proposed']);

/** The same, where the status says on which side of the article an event without a date lies. */
export function withStatus(when: ProposedWhen, status: Status, published: Published): ProposedWhen {
  // A date that can be read in two ways is inferred too, and stays.
  const isUnknown = when.basis === 'inferred' && when.edtf.includes('..');
  return isUnknown ? unknownWhen(published, AHEAD.has(status)) : when;
}

/** When an event with these times was. */
export function toWhen({ timexes, rule }: Attachment, text: string, published: Published): ProposedWhen {
  const [first, last] = [timexes[0], timexes.at(-1)];
  if (rule === 'attach.unknown') return unknownWhen(published, false);
  if (!first || !last) return { edtf: published.edtf, start: published.from, end: published.to, basis: 'relative' };
  if (isArticleDay(first, published))
    return { edtf: published.edtf, start: published.from, end: published.to, basis: 'relative' };
  return first === last || first.value === last.value ? fromOne(first, text) : fromRange(first, last);
}
