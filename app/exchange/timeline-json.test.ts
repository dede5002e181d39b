import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../data/schema/validate';
import { readTimeline } from './exchange.fixture';
import { fromTimelineJson, toTimelineJson } from './timeline-json';

const timeline = readTimeline();

describe('toTimelineJson', () => {
  it('is the timeline itself where everything is wanted', () => {
    expect(fromTimelineJson(toTimelineJson(timeline, { language: 'fr' }))).toEqual({ timeline, faults: [] });
  });

  it('has only what the wanted events need, and is valid', () => {
    const events = timeline.events.filter(({ evidence }) => evidence.length > 1).slice(0, 2);
    const text = toTimelineJson(timeline, { language: 'en', events: events.map(({ id }) => id) });
    const part = parseTimeline(JSON.parse(text));
    expect(part.faults).toEqual([]);
    expect(part.timeline?.events).toEqual(events);
    const used = new Set(events.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    expect(part.timeline?.sources.map(({ id }) => id)).toEqual([...used].sort((a, b) => rank(a) - rank(b)));
    const actors = new Set(events.flatMap((event) => event.actors));
    expect(new Set(part.timeline?.actors.map(({ id }) => id))).toEqual(actors);
  });

  it('leaves out a story that would lose an event', () => {
    const [first, second] = timeline.events;
    const step = (event?: string) => ({ heading: { en: 'x', fr: 'x' }, ...(event ? { event } : {}) });
    const story = (id: string, event?: string) => ({ id, title: { en: id, fr: id }, steps: [step(), step(event)] });
    const told = { ...timeline, stories: [story('whole', first?.id), story('broken', second?.id)] };
    const text = toTimelineJson(told, { language: 'en', events: [first?.id ?? ''] });
    expect(fromTimelineJson(text).timeline?.stories.map(({ id }) => id)).toEqual(['whole']);
  });

  it('keeps of a thread the events that are there, and no thread of a single one', () => {
    const [first = '', second = '', third = ''] = timeline.events.map(({ id }) => id);
    const thread = (id: string, events: string[]) => ({ id, title: { en: id, fr: id }, events });
    const told = { ...timeline, threads: [thread('kept', [first, third, second]), thread('lost', [first, third])] };
    const part = fromTimelineJson(toTimelineJson(told, { language: 'en', events: [first, second] }));
    expect([part.timeline?.threads, part.faults]).toEqual([[thread('kept', [first, second])], []]);
  });

  it('may be empty', () => {
    const { timeline: empty, faults } = fromTimelineJson(toTimelineJson(timeline, { language: 'en', events: [] }));
    expect([empty?.events, faults]).toEqual([[], []]);
  });
});

describe('fromTimelineJson', () => {
  it('says in words what is no timeline', () => {
    expect(fromTimelineJson('{').faults[0]?.message).toMatch(/^is not JSON: /);
    expect(fromTimelineJson('[]')).toMatchObject({ timeline: null, faults: [{ severity: 'error' }] });
    expect(fromTimelineJson(`\ufeff${toTimelineJson(timeline, { language: 'en' })}`).faults).toEqual([]);
  });
});

const rank = (id: string): number => timeline.sources.findIndex((source) => source.id === id);
