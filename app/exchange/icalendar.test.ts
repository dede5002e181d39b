import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyWords, createDated, createNasty, NASTY, readTimeline } from './exchange.fixture';
import { toIcalendar } from './icalendar';

const timeline = readTimeline();
const options = { language: 'en' } as const;
const encoder = new TextEncoder();

/** As a parser that is not ours reads it, strictly. */
function eventsOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one, { strictExceptions: true }));
}

const propertyOf = (event: ICAL.Event | undefined, name: string): unknown =>
  event?.component.getFirstPropertyValue(name);

describe('toIcalendar', () => {
  const text = toIcalendar(timeline, options);
  const events = eventsOf(text);
  const byEdtf = (edtf: string) => {
    const { id } = timeline.events.find(({ when }) => when.edtf === edtf) ?? { id: '' };
    return events.find(({ uid }) => uid === `${id}@nato-russia-ukraine`);
  };

  it('gives another parser every event, as whole days, with a stable id and the data’s own stamp', () => {
    expect(events.map(({ uid }) => uid)).toEqual(timeline.events.map(({ id }) => `${id}@nato-russia-ukraine`));
    for (const event of events) {
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
      expect(event.endDate.compare(event.startDate)).toBe(1);
      expect(String(propertyOf(event, 'dtstamp'))).toBe('2025-03-31T00:00:00Z');
    }
  });

  it('ends exclusively, and has one day where no end is given', () => {
    const days = (edtf: string) => [byEdtf(edtf)?.startDate.toString(), byEdtf(edtf)?.endDate.toString()];
    expect(days('2022-03-24')).toEqual(['2022-03-24', '2022-03-25']);
    expect(days('2022-06-29/2022-06-30')).toEqual(['2022-06-29', '2022-07-01']);
    expect(days('2022-02/..')).toEqual(['2022-02-01', '2022-02-02']);
  });

  it('says in words what a calendar cannot: doubt, open ends, how the date is known', () => {
    const [summer, since] = [byEdtf('2023-07~'), byEdtf('2022-02/..')];
    expect(summer?.description).toContain('about mid-July 2023');
    expect(since?.description).toContain('since February 2022, no end given');
    expect(since?.description).toContain('No end is given: shown on the first day.');
    expect(byEdtf('1945-06-26')?.description).toContain('known from elsewhere, not from the text');
  });

  it('is tentative where it is planned, proposed or alleged, and says so in the summary', () => {
    for (const [index, { status, title }] of timeline.events.entries()) {
      const isFact = status === 'occurred' || status === 'ongoing';
      expect(events[index]?.summary).toBe(isFact ? title.en : `${title.en} (${status})`);
      const wanted = isFact ? 'CONFIRMED' : status === 'rejected' ? null : 'TENTATIVE';
      expect(propertyOf(events[index], 'status')).toBe(wanted);
      expect(propertyOf(events[index], 'transp')).toBe('TRANSPARENT');
    }
  });

  it('folds by octets, ends lines with CRLF, and is the same every time', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(toIcalendar(timeline, options)).toBe(text);
  });

  it('links only to a given site', () => {
    expect(text).not.toMatch(/^URL/mu);
    const siteUrl = 'https://example.org/a,b;c/';
    const [event] = eventsOf(toIcalendar(timeline, { ...options, siteUrl }));
    expect(propertyOf(event, 'url')).toBe(`https://example.org/a%2Cb%3Bc/event/${timeline.events[0]?.id}/`);
  });

  it.each(NASTY)('bears %s', (_, words) => {
    const nasty = toIcalendar(createNasty(words), options);
    const [event, ...rest] = eventsOf(nasty);
    expect(rest).toEqual([]);
    expect(event?.summary).toBe(`${words.replace(/[^\S\u00a0]+/g, ' ').trim()} (alleged)`);
    expect(event?.description).toContain(words.replace(/\r\n?/g, '\n'));
    const name = new ICAL.Component(ICAL.parse(nasty)).getFirstPropertyValue('x-wr-calname');
    expect(typeof name).toBe('string');
    for (const line of nasty.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
  });

  it('keeps any words, but for characters that control', () => {
    fc.assert(
      fc.property(anyWords, (any) => {
        const words = any.replace(/[^\P{Cc}\t\r\n]/gu, '');
        fc.pre(words.trim() !== '');
        const [event, ...rest] = eventsOf(toIcalendar(createNasty(words), options));
        expect(rest).toEqual([]);
        expect(event?.description.startsWith(words.replace(/\r\n?/g, '\n'))).toBe(true);
      }),
    );
  });

  it('counts what four-digit years cannot say, and gives an open start its last day', () => {
    const bound = (start: string | null, end: string | null) => ({ start, end, basis: 'explicit' }) as const;
    const dated = createDated([
      { edtf: '-0043', ...bound('-000043-01-01T00:00:00Z', '-000042-01-01T00:00:00Z') },
      { edtf: '../2004', ...bound(null, '2005-01-01T00:00:00Z') },
      { edtf: '2004-01-01', ...bound('2004-01-01T10:00:00Z', '2004-01-01T12:30:00Z') },
    ]);
    const [until, noon, ...rest] = eventsOf(toIcalendar(dated, options));
    expect(rest).toEqual([]);
    expect([until?.startDate.toString(), until?.endDate.toString()]).toEqual(['2004-12-31', '2005-01-01']);
    expect([noon?.startDate.toString(), noon?.endDate.toString()]).toEqual(['2004-01-01', '2004-01-02']);
    expect(toIcalendar(dated, options).replaceAll('\r\n ', '')).toContain('no years before 1 or after 9999: 1.');
  });
});
