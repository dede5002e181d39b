/**
 * The columns of our CSV: one row an event, because that is what people sort and count in a spreadsheet. Of its evidence
 * the row has the number, and the first passage word for word.
 *
 *     id · title · date · date_in_words · first_day · last_day · … · evidence_count · quote · source · …
 *
 * Where the timeline has several languages, `title` and `summary` stand once for each: `title_en`, `title_fr`.
 * Must not know: how cells are quoted or made safe.
 */
import type { Text, Timeline, TimelineEvent } from '../../data/schema/timeline';
import { formatWhen } from '../time/format';
import { joinLabels } from './csv-cells';
import { firstDay, isoDay, lastDay } from './dates';
import { eventUrl } from './links';
import type { ExportOptions } from './options';
import { byId, firstMention, labelsBy, wordsIn } from './select';

export interface Column {
  /** As in the header row. The same in every language, so that files can be read again. */
  readonly name: string;
  /** Dates are left as they are, for spreadsheets to read. */
  readonly kind: 'date' | 'text';
  /** Empty where unknown. */
  value(event: TimelineEvent): string;
}

/** The columns in their order. `link` is there only where a site is given. */
export function csvColumns(timeline: Timeline, options: ExportOptions): readonly Column[] {
  return [
    text('id', ({ id }) => id),
    ...eachLanguage(timeline, 'title', ({ title }) => title),
    ...dateColumns(options),
    ...labelColumns(timeline, options),
    ...eachLanguage(timeline, 'summary', ({ summary }) => summary),
    text('background', ({ background }) => String(background)),
    text('weight', ({ weight }) => String(weight)),
    ...evidenceColumns(timeline),
    ...(options.siteUrl ? [text('link', ({ id }) => eventUrl(options, id) ?? '')] : []),
  ];
}

const text = (name: string, value: Column['value']): Column => ({ name, kind: 'text', value });
const date = (name: string, value: Column['value']): Column => ({ name, kind: 'date', value });

/** One column a language; a single language needs no suffix. */
function eachLanguage({ languages }: Timeline, name: string, words: (event: TimelineEvent) => Text): readonly Column[] {
  const isSingle = languages.length === 1;
  return languages.map((language) =>
    text(isSingle ? name : `${name}_${language}`, (event) => words(event)[language] ?? ''),
  );
}

function dateColumns({ language }: ExportOptions): readonly Column[] {
  return [
    date('date', ({ when }) => when.edtf),
    text('date_in_words', ({ when }) => formatWhen(when, language)),
    date('first_day', ({ when }) => isoDay(firstDay(when))),
    date('last_day', ({ when }) => isoDay(lastDay(when))),
    text('modifier', ({ when }) => when.mod ?? ''),
    text('date_basis', ({ when }) => when.basis),
    text('date_note', ({ when }) => (when.note ? wordsIn(when.note, language) : '')),
  ];
}

function labelColumns(timeline: Timeline, { language }: ExportOptions): readonly Column[] {
  const topic = labelsBy(timeline.topics, language);
  const actor = labelsBy(timeline.actors, language);
  const place = labelsBy(timeline.places, language);
  return [
    text('status', ({ status }) => status),
    text('according_to', ({ attribution }) => (attribution ? wordsIn(attribution, language) : '')),
    text('topic', (event) => topic(event.topic)),
    text('actors', ({ actors }) => joinLabels(actors.map(actor))),
    text('places', ({ places }) => joinLabels(places.map(place))),
  ];
}

function evidenceColumns(timeline: Timeline): readonly Column[] {
  const sources = byId(timeline.sources);
  const sourceOf = (event: TimelineEvent) => sources.get(firstMention(event).source);
  return [
    text('evidence_count', ({ evidence }) => String(evidence.length)),
    text('quote', (event) => firstMention(event).exact),
    text('source', (event) => firstMention(event).source),
    text('source_title', (event) => sourceOf(event)?.title ?? ''),
    text('source_author', (event) => sourceOf(event)?.author ?? ''),
    text('source_publisher', (event) => sourceOf(event)?.publisher ?? ''),
    date('source_date', (event) => sourceOf(event)?.published.edtf ?? ''),
    text('source_url', (event) => sourceOf(event)?.url ?? ''),
  ];
}
