/**
 * CSL-JSON (Citation Style Language 1.0.2, csl-data.json) for the sources: what Zotero, Mendeley and pandoc read.
 *
 * What a source does not say is left out. A by-line is one literal name: where its first name ends, it does not tell.
 * Must not know: citation styles.
 */
import type { Source, Timeline, When } from '../../data/schema/timeline';
import type { Season } from '../time/edtf';
import { whenShape } from '../time/when-shape';
import { dateParts, firstDay, lastDay } from './dates';
import type { ExportOptions } from './options';
import { selectSources } from './select';
import { sourceNotes } from './words';

export interface CslDate {
  /** One date, or the two ends of a range; year, month, day as far as known. */
  readonly 'date-parts': readonly (readonly number[])[];
  /** 1 spring … 4 winter. */
  readonly season?: number;
  readonly circa?: true;
}

export interface CslItem {
  readonly id: string;
  /** An outlet makes it an article of it; without one, all that is known is that it is a text. */
  readonly type: 'article-newspaper' | 'document';
  readonly title?: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title'?: string;
  readonly issued: CslDate;
  readonly language: string;
  readonly URL?: string;
  readonly note?: string;
}

const SEASONS: Readonly<Record<Season, number>> = { spring: 1, summer: 2, autumn: 3, winter: 4 };

/** The sources that the wanted events cite. */
export const toCslJson = (timeline: Timeline, options: ExportOptions): string =>
  `${JSON.stringify(
    selectSources(timeline, options).map((source) => toCslItem(source, options)),
    null,
    2,
  )}\n`;

/** One source as a CSL item, its notes in the language. */
export function toCslItem(source: Source, { language }: Pick<ExportOptions, 'language'>): CslItem {
  const { id, title, author, publisher, url } = source;
  const note = sourceNotes(source, language).join(' ');
  return {
    id,
    type: publisher === null ? 'document' : 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    issued: toCslDate(source.published),
    language: source.language,
    ...(url === null ? {} : { URL: url }),
    ...(note === '' ? {} : { note }),
  };
}

/** A date in parts. A day known only to lie between two is a range, and `circa`, as is all that is in doubt. */
export function toCslDate(when: When): CslDate {
  const shape = whenShape(when);
  if (shape.form === 'range') return { 'date-parts': [dateParts(shape.first), dateParts(shape.last)], circa: true };
  const { date, form, approximate, uncertain, part } = shape;
  const isDoubtful = approximate || uncertain || part !== undefined || form !== 'at';
  const circa = isDoubtful ? ({ circa: true } as const) : {};
  if (date.season) return { 'date-parts': [[date.year]], season: SEASONS[date.season], ...circa };
  if (date.precision === 'decade' || date.precision === 'century') return { ...yearsOf(when, date.year), circa: true };
  return { 'date-parts': [dateParts(date)], ...circa };
}

const yearsOf = (when: When, year: number): CslDate => ({
  'date-parts': [[firstDay(when)?.year ?? year], [lastDay(when)?.year ?? year]],
});
