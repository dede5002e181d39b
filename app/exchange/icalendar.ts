/**
 * iCalendar (RFC 5545): every event is an all-day one, because the sources know days at best.
 *
 * Calendars have no field for doubt, so the summary bears the status where it is no fact, and the description says the
 * date in words. History does not make anybody busy: events are transparent. The same data give the same file: its own
 * day stamps it, not the clock.
 *
 * The library folds by octets and escapes most texts; the name and the description of the calendar, and addresses, it
 * leaves to us. Must not know: how the file is offered.
 */
import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Source, Status, Timeline, TimelineEvent } from '../../data/schema/timeline';
import { DAY, type Instant, instant, parseInstant } from '../time/units';
import { ceilDay, floorDay } from './dates';
import { eventUrl } from './links';
import type { ExportOptions } from './options';
import { byId, firstMention, labelsBy, oneLine, selectEvents, wordsIn } from './select';
import { dateLine, sourceLine, statusLine, titleWithStatus, wordsOf } from './words';

/** RFC 5545, 3.3.4: a year has four digits. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const AFTER_LAST = Date.parse('9999-12-31T00:00:00Z');

/** What a text may not hold (RFC 5545, 3.1: CONTROL). */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;
const LINE_END = '\r\n';

/** What is neither a fact nor on its way to one has no status: "cancelled" would make calendars hide it. */
const STATUS: Readonly<Partial<Record<Status, ICalEventStatus>>> = {
  occurred: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  alleged: ICalEventStatus.TENTATIVE,
};

/** One VEVENT an event, in one language. Events that four-digit years cannot say are counted in the description. */
export function toIcalendar(timeline: Timeline, options: ExportOptions): string {
  const { language } = options;
  const events = selectEvents(timeline, options);
  const said = events.flatMap((event) => {
    const days = daysOf(event);
    return days ? [{ event, days }] : [];
  });
  const context = contextOf(timeline, options);
  const calendar = ical({
    name: escapeText(wordsIn(timeline.title, language)),
    description: escapeText(describeCalendar(timeline, options, events.length - said.length)),
    prodId: { company: 'Sourceline', product: 'Sourceline', language: language.toUpperCase() },
    events: said.map(({ event, days }) => toVevent(event, days, context)),
  });
  // RFC 5545, 3.1: every line ends so, the last one too.
  return calendar.toString().replace(CONTROLS, '') + LINE_END;
}

interface Context {
  readonly timeline: Timeline;
  readonly options: ExportOptions;
  readonly stamp: Date;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topic: (id: string) => string;
  readonly place: (id: string) => string;
}

const contextOf = (timeline: Timeline, options: ExportOptions): Context => ({
  timeline,
  options,
  stamp: stampOf(timeline),
  sources: byId(timeline.sources),
  topic: labelsBy(timeline.topics, options.language),
  place: labelsBy(timeline.places, options.language),
});

/** The day of the latest source: what the calendar says was known then. The epoch where no source has a day. */
function stampOf({ sources }: Timeline): Date {
  const days = sources.flatMap(({ published }) => published.start ?? published.end ?? []);
  return new Date(Math.max(0, ...days.map((day) => parseInstant(day))));
}

function toVevent(event: TimelineEvent, days: Days, context: Context): ICalEventData {
  const { options, timeline, topic, place } = context;
  const url = eventUrl(options, event.id);
  return {
    // The same in every edition and language, so that a second import updates the first.
    id: `${event.id}@${timeline.id}`,
    sequence: timeline.version - 1,
    stamp: context.stamp,
    start: new Date(days.start),
    end: new Date(days.end),
    allDay: true,
    summary: titleWithStatus(event, options.language),
    description: describeEvent(event, context),
    location: event.places.map(place).join(', ') || null,
    categories: [{ name: topic(event.topic) }],
    status: STATUS[event.status] ?? null,
    transparency: ICalEventTransparency.TRANSPARENT,
    // An address is no text, but the library escapes it as one: without these characters there is nothing to escape.
    ...(url ? { url: url.replaceAll(',', '%2C').replaceAll(';', '%3B') } : {}),
  };
}

interface Days {
  readonly start: Instant;
  /** Exclusive, as DTEND is (RFC 5545, 3.6.1). */
  readonly end: Instant;
}

/** Whole days that cover the bounds. An open end has one day, its first; an open start its last. */
function daysOf({ when }: TimelineEvent): Days | undefined {
  const first = when.start === null ? undefined : floorDay(parseInstant(when.start));
  const last = when.end === null ? undefined : ceilDay(parseInstant(when.end));
  const start = first ?? instant((last ?? DAY) - DAY);
  const end = last ?? instant(start + DAY);
  return start >= FIRST && end <= AFTER_LAST ? { start, end } : undefined;
}

function describeEvent(event: TimelineEvent, { options: { language }, sources }: Context): string {
  const words = wordsOf(language);
  const mention = firstMention(event);
  const source = sources.get(mention.source);
  return [
    wordsIn(event.summary, language),
    '',
    dateLine(event, language),
    ...(event.when.end === null ? [words.openEnds] : []),
    statusLine(event, language),
    ...(event.background ? [words.background] : []),
    '',
    words.quoted(oneLine(mention.exact)),
    ...(source ? [`— ${sourceLine(source, language)}`] : []),
  ].join('\n');
}

function describeCalendar(timeline: Timeline, { language }: ExportOptions, leftOut: number): string {
  const description = wordsIn(timeline.description, language);
  return leftOut === 0 ? description : `${description}\n${wordsOf(language).leftOut(leftOut)}`;
}

/** RFC 5545, 3.3.11. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
