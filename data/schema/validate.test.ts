import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from './timeline';
import { createTimeline } from './timeline.fixture';
import { parseTimeline } from './validate';

type Loose = Record<string, unknown>;

/** Walks to `path` in a copy of the fixture and sets it; undefined deletes. */
function broken(path: readonly (string | number)[], value: unknown): unknown {
  const timeline: unknown = structuredClone(createTimeline());
  let target = timeline as Loose;
  for (const key of path.slice(0, -1)) target = target[key] as Loose;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete target[last];
  else target[last] = value;
  return timeline;
}

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('the fixture has one of everything');
  return first;
}

/** The fixture with a second event, later and sound. */
function withSecond(): Timeline {
  const timeline = createTimeline();
  const second = structuredClone(firstOf(timeline.events));
  second.id = 'second';
  second.when = { ...second.when, start: '2022-03-25T00:00:00Z', end: '2022-03-26T00:00:00Z', edtf: '2022-03-25' };
  return { ...timeline, events: [...timeline.events, second] };
}

describe('threads', () => {
  const thread = { id: 'bridge', title: { en: 'Bridge', fr: 'Pont' }, events: ['bridge-opens', 'second'] };
  const withThread = (change: object) => parseTimeline({ ...withSecond(), threads: [{ ...thread, ...change }] });

  it('join two events or more, in the order given', () => {
    expect(withThread({})).toMatchObject({ faults: [], timeline: { threads: [thread] } });
    expect(withThread({ events: ['second', 'bridge-opens'] }).timeline?.threads?.[0]?.events).toEqual([
      'second',
      'bridge-opens',
    ]);
  });

  it.each([
    [{ events: ['bridge-opens'] }, 'threads[0].events', /needs two events/, 0],
    [{ events: ['bridge-opens', 'x'] }, 'threads[0].events[1]', /"x" is no event/, 0],
    [{ events: ['bridge-opens', 'second', 'x'] }, 'threads[0].events[2]', /"x" is no event/, 1],
    [{ events: ['bridge-opens', 'second', 'second'] }, 'threads[0].events', /has "second" twice/, 1],
    [{ id: 'second' }, 'threads[0].id', /also the id of an event/, 0],
    [{ title: { en: 'Bridge' } }, 'threads[0].title', /has no words in "fr"/, 1],
  ])('%j: a fault at %s', (change, path, message, kept) => {
    const { timeline, faults } = withThread(change);
    expect(faults[0]).toMatchObject({ path, message: expect.stringMatching(message) });
    expect(timeline?.threads).toHaveLength(kept);
  });

  it('may be left out', () => {
    expect(parseTimeline(withSecond()).timeline).not.toHaveProperty('threads');
  });
});

describe('parseTimeline', () => {
  it('finds nothing wrong with a sound timeline and gives it back', () => {
    expect(parseTimeline(createTimeline())).toEqual({ timeline: createTimeline(), faults: [] });
  });

  it('gives back what JSON made of it', () => {
    const { timeline } = parseTimeline(JSON.parse(JSON.stringify(createTimeline())));
    expect(timeline).toEqual(createTimeline());
  });

  it.each<[string, readonly (string | number)[], unknown, string, RegExp]>([
    ['missing field', ['events', 0, 'status'], undefined, 'events[0].status', /is missing: one of occurred, ongoing/],
    ['missing text', ['events', 0, 'summary'], undefined, 'events[0].summary', /is missing: an object is expected/],
    ['wrong word', ['events', 0, 'status'], 'maybe', 'events[0].status', /is "maybe", not one of/],
    [
      'number for a text',
      ['events', 0, 'when', 'edtf'],
      1989,
      'events[0].when.edtf',
      /1989 is a number.*in quotes, "1989"/,
    ],
    ['null', ['events', 0, 'when'], null, 'events[0].when', /is empty \(null\), an object is expected/],
    ['no evidence', ['events', 0, 'evidence'], [], 'events[0].evidence', /at least one piece of evidence/],
    ['weight', ['events', 0, 'weight'], 2, 'events[0].weight', /1 or less/],
    ['instant', ['events', 0, 'when', 'start'], '2022', 'events[0].when.start', /ISO 8601 in UTC/],
    ['month', ['events', 0, 'when', 'start'], '2022-13-01T00:00:00Z', 'events[0].when.start', /a day that exists/],
    ['day', ['events', 0, 'when', 'start'], '2022-02-30T00:00:00Z', 'events[0].when.start', /a day that exists/],
    ['year', ['events', 0, 'when', 'end'], '+275760-09-13T00:00:00Z', 'events[0].when.end', /between the years/],
    ['moment', ['events', 0, 'when', 'end'], '+999999-01-01T00:00:00Z', 'events[0].when.end', /between the years/],
    ['end before start', ['events', 0, 'when', 'end'], '2022-03-23T00:00:00Z', 'events[0].when.end', /must come after/],
    ['inferred without note', ['events', 0, 'when', 'basis'], 'inferred', 'events[0].when.note', /needs a note/],
    ['id', ['actors', 0, 'id'], 'The Mayor', 'actors[0].id', /lower-case letters/],
    ['hash', ['sources', 0, 'sha256'], 'abc', 'sources[0].sha256', /64 hexadecimal/],
    ['url', ['sources', 0, 'url'], 'javascript:alert(1)', 'sources[0].url', /URL/],
    [
      'range',
      ['sources', 0, 'boilerplate'],
      [{ start: 5, end: 5 }],
      'sources[0].boilerplate[0].end',
      /must come after/,
    ],
    ['list', ['actors'], 'none', 'actors', /is not a list/],
    ['missing list', ['places'], undefined, 'places', /is missing: a list is expected/],
    ['head', ['version'], 'one', 'version', /is a text, a number is expected/],
    ['unknown topic', ['events', 0, 'topic'], 'war', 'events[0].topic', /"war" is no topic/],
    ['unknown actor', ['events', 0, 'actors'], ['mayor', 'king'], 'events[0].actors[1]', /"king" is no actor/],
    ['unknown place', ['events', 0, 'places'], ['moon'], 'events[0].places[0]', /"moon" is no place/],
    ['unknown source', ['events', 0, 'evidence', 0, 'source'], 'x', 'events[0].evidence[0].source', /"x" is no source/],
    ['unknown event', ['stories', 0, 'steps', 0, 'event'], 'x', 'stories[0].steps[0].event', /"x" is no event/],
    [
      'unknown evidence',
      ['stories', 0, 'steps', 0, 'evidence'],
      2,
      'stories[0].steps[0].evidence',
      /is 2, but .* has 1/,
    ],
  ])('reports in words, as an error: %s', (_, path, value, where, message) => {
    const { faults } = parseTimeline(broken(path, value));
    expect(faults).toContainEqual({ path: where, message: expect.stringMatching(message), severity: 'error' });
  });

  it.each<[string, readonly (string | number)[], unknown, string, RegExp]>([
    ['missing translation', ['events', 0, 'title'], { en: 'a' }, 'events[0].title', /has no words in "fr"/],
    ['foreign language', ['title'], { en: 'a', fr: 'b', de: 'c' }, 'title', /"de", which is not a language/],
    ['long title', ['events', 0, 'title', 'fr'], 'a'.repeat(81), 'events[0].title.fr', /81 characters: at most 80/],
    ['unknown field', ['events', 0, 'colour'], 'red', 'events[0]', /"colour", which the format does not know/],
    ['unknown field at the top', ['colour'], 'red', 'colour', /does not know/],
    [
      'length of a quote',
      ['events', 0, 'evidence', 0, 'end'],
      26,
      'events[0].evidence[0].end',
      /18 characters.*has 17/,
    ],
  ])('warns, and keeps the event: %s', (_, path, value, where, message) => {
    const { timeline, faults } = parseTimeline(broken(path, value));
    expect(faults).toEqual([{ path: where, message: expect.stringMatching(message), severity: 'warning' }]);
    expect(timeline?.events).toHaveLength(1);
  });

  it('warns of date words outside their passage', () => {
    const time = { start: 3, end: 7, exact: 'noon', value: 'T12:00' };
    const { faults } = parseTimeline(broken(['events', 0, 'evidence', 0, 'time'], time));
    expect(faults).toMatchObject([{ path: 'events[0].evidence[0].time', severity: 'warning' }]);
  });

  it('reports all faults, not the first', () => {
    const timeline = broken(['events', 0, 'status'], 'maybe') as Loose;
    const { faults } = parseTimeline({ ...timeline, version: 0, topics: [{ id: 'A' }] });
    const paths = faults.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['version', 'topics[0].id', 'topics[0].label', 'events[0].status']));
  });
});

describe('what parseTimeline saves', () => {
  it('leaves out a faulty event and keeps the others', () => {
    const timeline = withSecond();
    const { timeline: saved } = parseTimeline({ ...timeline, events: [{ id: 'bad' }, timeline.events[1]] });
    expect(saved?.events.map(({ id }) => id)).toEqual(['second']);
  });

  it('drops references to a faulty actor without blaming each event', () => {
    const { timeline, faults } = parseTimeline(broken(['actors', 0, 'kind'], 'ghost'));
    expect(faults.map(({ path }) => path)).toEqual(['actors[0].kind']);
    expect(timeline?.actors).toEqual([]);
    expect(timeline?.events[0]?.actors).toEqual([]);
  });

  it('says that an event is left out where its source is', () => {
    const { timeline, faults } = parseTimeline(broken(['sources', 0, 'rights'], 'none'));
    expect(timeline).toBeNull();
    expect(faults.at(-1)?.message).toMatch(/"bridge-opens" is left out: none of its evidence can be used/);
  });

  it('says that an event is left out where its topic is', () => {
    const { faults } = parseTimeline(broken(['topics', 0, 'label'], undefined));
    expect(faults.at(-1)?.message).toMatch(/is left out: its topic cannot be used/);
  });

  it('keeps the first of two with the same id', () => {
    const timeline = withSecond();
    const twin = { ...firstOf(timeline.events), weight: 1 };
    const { timeline: saved, faults } = parseTimeline({ ...timeline, events: [...timeline.events, twin] });
    expect(faults).toMatchObject([
      { path: 'events[2].id', message: '"bridge-opens" is also the id of events[0]: an id is given once' },
    ]);
    expect(saved?.events.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  it('takes a step off the event that is gone, and keeps the step', () => {
    const { timeline } = parseTimeline(broken(['stories', 0, 'steps', 0, 'event'], 'x'));
    expect(timeline?.stories[0]?.steps).toEqual([{ heading: { en: 'Look', fr: 'Voyez' } }]);
  });

  it('puts in order what is not, and warns', () => {
    const timeline = withSecond();
    const { timeline: saved, faults } = parseTimeline({ ...timeline, events: timeline.events.toReversed() });
    expect(saved?.events.map(({ id }) => id)).toEqual(['bridge-opens', 'second']);
    expect(faults).toMatchObject([{ path: 'events[1]', severity: 'warning' }]);
  });

  it('puts sources in order, and evidence after them', () => {
    const timeline = createTimeline();
    const [gazette] = timeline.sources;
    const [event] = timeline.events;
    if (!gazette || !event) throw new Error('one source, one event');
    const early = { ...gazette, id: 'z-early', published: { ...gazette.published, start: '2022-03-20T00:00:00Z' } };
    const evidence = [...event.evidence, ...event.evidence.map((mention) => ({ ...mention, source: 'z-early' }))];
    const { timeline: saved, faults } = parseTimeline({
      ...timeline,
      sources: [gazette, early],
      events: [{ ...event, evidence }],
    });
    expect(saved?.sources.map(({ id }) => id)).toEqual(['z-early', 'gazette']);
    expect(saved?.events[0]?.evidence.map(({ source }) => source)).toEqual(['z-early', 'gazette']);
    expect(faults.map(({ path }) => path)).toEqual(['events[0].evidence', 'sources[1]']);
  });

  it('sorts events that are open alike by id', () => {
    const timeline = createTimeline();
    const [event] = timeline.events;
    if (!event) throw new Error('one event');
    const openEnd = { ...event.when, edtf: '2022-03-24/..', end: null };
    const openStart = { ...event.when, edtf: '../2022-03-24', start: null };
    const events = [
      { ...event, id: 'd', when: openEnd },
      { ...event, id: 'c', when: openEnd },
      { ...event, id: 'b', when: openStart },
      { ...event, id: 'a', when: openStart },
    ];
    const { timeline: saved } = parseTimeline({ ...timeline, stories: [], events });
    expect(saved?.events.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('sorts an open start first and an open end last', () => {
    const timeline = withSecond();
    const [first, second] = timeline.events;
    if (!first || !second) throw new Error('two events');
    const open = { ...second, id: 'open-end', when: { ...first.when, edtf: '2022-03-24/..', end: null } };
    const since = { ...second, id: 'open-start', when: { ...first.when, edtf: '../2022-03-24', start: null } };
    const { timeline: saved } = parseTimeline({ ...timeline, events: [open, second, first, since] });
    expect(saved?.events.map(({ id }) => id)).toEqual(['open-start', 'bridge-opens', 'open-end', 'second']);
  });

  it.each(['id', 'version', 'title', 'description', 'languages'])('stands in for a missing %s', (key) => {
    const { timeline, faults } = parseTimeline(broken([key], undefined));
    expect(faults.map(({ path }) => path)).toEqual([key]);
    expect(timeline?.events).toHaveLength(1);
    expect(timeline?.languages).toEqual(['en', 'fr']);
  });

  it('takes a timeline that is empty on purpose', () => {
    const empty = { ...createTimeline(), sources: [], events: [], stories: [] };
    expect(parseTimeline(empty)).toMatchObject({ timeline: { events: [] }, faults: [] });
  });

  it('gives nothing where nothing can be shown', () => {
    expect(parseTimeline({ format: 1 }).timeline).toBeNull();
    expect(parseTimeline({ ...createTimeline(), sources: [{}], events: [{}] }).timeline).toBeNull();
  });

  it('bears anything, and what it gives back is sound', () => {
    const keys = fc.constantFrom('topics', 'actors', 'places', 'sources', 'events', 'stories', 'title', 'languages');
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const { timeline } = parseTimeline({ ...createTimeline(), [key]: value });
        if (timeline) expect(parseTimeline(timeline).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});
