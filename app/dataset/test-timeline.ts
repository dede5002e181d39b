/**
 * For tests: a small valid timeline from a drawn table, and the texts of its articles.
 *
 *     event    when         topic   status    in
 *     siege    2022-02/..   war     ongoing   gazette
 *     talks    2022-03-24   peace   planned   gazette,journal-fr
 *
 * The first line names the columns; a column that is missing, or `-`, is as in `DEFAULTS`. Topics, actors, places and
 * articles are those the rows name, in the order in which they come. Articles appear one a day from 1 January 2024, and
 * an article whose id ends in `-fr` is in French. An article's text has a line for each event, in the table's order.
 */
import {
  basisSchema,
  FORMAT,
  type Mention,
  type Source,
  statusSchema,
  type Timeline,
  type TimelineEvent,
  type When,
} from '../../data/schema/timeline';
import { parseTimeline } from '../../data/schema/validate';
import { edtfBounds, maybeParseEdtf } from '../time/edtf';
import { formatIso } from '../time/units';
import { type Dataset, toDataset } from './dataset';

const DEFAULTS = {
  event: 'something',
  when: '2022-03-24',
  topic: 'war',
  status: 'occurred',
  basis: 'explicit',
  actors: '',
  places: '',
  in: 'gazette',
  weight: '0.5',
  background: '',
};
type Row = Readonly<Record<keyof typeof DEFAULTS, string>>;

export const drawDataset = (table: string): Dataset => toDataset(drawTimeline(table));

export function drawTimeline(table: string): Timeline {
  const rows = readTable(table);
  const named = (column: keyof Row) => [...new Set(rows.flatMap((row) => listOf(row[column])))];
  const labelled = (id: string) => ({ id, label: inBoth(id) });
  return {
    format: FORMAT,
    id: 'drawn',
    version: 1,
    title: inBoth('drawn'),
    description: inBoth('drawn for a test'),
    languages: ['en', 'fr'],
    topics: named('topic').map(labelled),
    actors: named('actors').map((id) => ({ ...labelled(id), kind: 'state', aliases: [] })),
    places: named('places').map((id) => ({ ...labelled(id), aliases: [] })),
    sources: named('in').map(toSource),
    events: rows.map((row) => toEvent(row, rows)),
    stories: [],
  };
}

/** The text of an article, as its events' evidence has it. */
export function drawText(timeline: Timeline, source: string): string {
  return timeline.events
    .flatMap((event) => event.evidence)
    .filter((mention) => mention.source === source)
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => `${BEFORE}${mention.exact}${AFTER}`)
    .join('');
}

/** A file's timeline as the app holds it. Throws on any fault. */
export function soundDataset(json: unknown): Dataset {
  const { timeline, faults } = parseTimeline(json);
  if (timeline === null || faults.length > 0) throw new Error(`not sound: ${JSON.stringify(faults)}`);
  return toDataset(timeline);
}

/** A date from EDTF alone, with the bounds that follow. */
export function drawWhen(edtf: string, basis = 'explicit'): When {
  const value = maybeParseEdtf(edtf);
  if (value === undefined) throw new RangeError(`not EDTF: ${edtf}`);
  const { start, end } = edtfBounds(value);
  return {
    edtf,
    start: Number.isFinite(start) ? formatIso(start) : null,
    end: Number.isFinite(end) ? formatIso(end) : null,
    basis: basisSchema.parse(basis),
    ...(basis === 'inferred' ? { note: inBoth('as everybody knows') } : {}),
  };
}

const BEFORE = 'It is told here that ';
const AFTER = ', and by whom.\n';
const passageOf = (event: string): string => `the ${event} came to pass`;

const inBoth = (words: string) => ({ en: words, fr: `${words} (fr)` });
const listOf = (cell: string): string[] => cell.split(',').filter(Boolean);

function readTable(table: string): Row[] {
  const [head = [], ...lines] = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));
  const unknown = head.find((column) => !Object.hasOwn(DEFAULTS, column));
  if (unknown !== undefined) throw new RangeError(`no column is called ${unknown}`);
  return lines.map((cells) => {
    const stated = head.flatMap((column, at) => (cells[at] === '-' ? [] : [[column, cells[at] ?? '']]));
    return { ...DEFAULTS, ...Object.fromEntries(stated) };
  });
}

function toSource(id: string, position: number): Source {
  return {
    id,
    file: `articles/${id}.txt`,
    title: `The ${id}`,
    publisher: id,
    author: null,
    url: null,
    language: id.endsWith('-fr') ? 'fr' : 'en',
    machineTranslated: false,
    published: drawWhen(`2024-01-${String(position + 1).padStart(2, '0')}`),
    sha256: '0'.repeat(64),
    rights: 'full',
    boilerplate: [],
    notes: [],
  };
}

const toEvent = (row: Row, rows: readonly Row[]): TimelineEvent => ({
  id: row.event,
  title: inBoth(row.event),
  summary: inBoth(`about ${row.event}`),
  when: drawWhen(row.when, row.basis),
  status: statusSchema.parse(row.status),
  topic: row.topic,
  actors: listOf(row.actors),
  places: listOf(row.places),
  weight: Number(row.weight),
  background: row.background === 'yes',
  evidence: listOf(row.in).map((source) => toMention(row, source, rows)),
});

function toMention(row: Row, source: string, rows: readonly Row[]): Mention {
  const lines = rows.filter((other) => listOf(other.in).includes(source)).map((other) => passageOf(other.event));
  const before = lines.slice(0, lines.indexOf(passageOf(row.event)));
  const text = lines.map((line) => `${BEFORE}${line}${AFTER}`).join('');
  const start = before.join('').length + before.length * (BEFORE.length + AFTER.length) + BEFORE.length;
  const end = start + passageOf(row.event).length;
  return {
    source,
    start,
    end,
    exact: passageOf(row.event),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}
