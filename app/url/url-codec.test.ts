import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../time/span';
import { formatUrl, parseUrl } from './url-codec';
import {
  clocks,
  defaultView,
  exerciseKinds,
  filterKeys,
  groupings,
  modes,
  noFilters,
  themes,
  type ViewState,
} from './view-state';

const DAY = 86_400_000;
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/);
const instant = fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2100, 0) });
const window = fc
  .tuple(instant, fc.integer({ min: 3_600_000, max: 40_000 * DAY }))
  .map(([start, length]) => span(start, start + length));

const view: fc.Arbitrary<ViewState> = fc.record({
  data: fc.option(id),
  mode: fc.constantFrom(...modes),
  selection: fc.option(
    fc.oneof(
      id.map((event) => ({ event })),
      fc.record({ event: id, evidence: fc.integer({ min: 1, max: 99 }) }),
    ),
  ),
  article: fc.constant(null),
  window: fc.option(window),
  query: fc.string({ maxLength: 60 }),
  filters: fc.record(
    Object.fromEntries(filterKeys.map((key) => [key, fc.uniqueArray(id, { maxLength: 3 })])) as Record<
      (typeof filterKeys)[number],
      fc.Arbitrary<string[]>
    >,
  ),
  background: fc.option(fc.boolean()),
  group: fc.constantFrom(...groupings),
  clock: fc.constantFrom(...clocks),
  asOf: fc.option(instant.map((at) => new Date(at).toISOString().slice(0, 10))),
  compare: fc.option(id),
  who: fc.option(id),
  story: fc.option(id),
  step: fc.option(fc.integer({ min: 1, max: 500 })),
  exercise: fc.option(fc.constantFrom(...exerciseKinds)),
  seed: fc.option(fc.integer({ min: 1, max: 999_999 })),
  session: fc.option(id),
  theme: fc.option(fc.constantFrom(...themes)),
});

describe('a link', () => {
  it('is empty for the first view', () => {
    expect(formatUrl(defaultView, 1)).toBe('');
    expect(parseUrl('')).toEqual({ view: defaultView, notes: [], leftOut: [] });
  });

  it('says a choice in words that people can read', () => {
    const link = formatUrl(
      {
        ...defaultView,
        selection: { event: 'madrid-summit-2022', evidence: 2 },
        window: span(Date.UTC(2022, 0), Date.UTC(2023, 0)),
        filters: { ...noFilters, actor: ['nato', 'stoltenberg'] },
      },
      DAY,
    );
    expect(link).toBe('event=madrid-summit-2022&evidence=2&from=2022&to=2023&actor=nato,stoltenberg');
  });

  it('gives back what was written, the window to within a pixel', () => {
    fc.assert(
      fc.property(view, fc.integer({ min: 200, max: 3000 }), (before, width) => {
        const msPerPx = before.window === null ? DAY : (before.window.end - before.window.start) / width;
        const { view: after, notes } = parseUrl(formatUrl(before, msPerPx));
        expect(notes).toEqual([]);
        expect({ ...after, window: null }).toEqual({ ...before, window: null });
        if (before.window === null) expect(after.window).toBeNull();
        else {
          expect(Math.abs((after.window?.start ?? Number.NaN) - before.window.start)).toBeLessThan(msPerPx);
          expect(Math.abs((after.window?.end ?? Number.NaN) - before.window.end)).toBeLessThan(msPerPx);
        }
      }),
    );
  });

  it('written, read and written again is the same', () => {
    fc.assert(
      fc.property(view, (any) => {
        const once = formatUrl({ ...any, window: null }, DAY);
        expect(formatUrl(parseUrl(once).view, DAY)).toBe(once);
      }),
    );
  });
});

describe('a damaged link', () => {
  it.each([
    ['event=<script>', 'event'],
    ['evidence=0&event=a', 'evidence'],
    ['from=2023&to=2022', 'from'],
    ['from=2022-02-30&to=2023', 'from'],
    ['group=planet', 'group'],
    ['asof=2022-13-01', 'asof'],
    ['asof=2022-02-31', 'asof'],
    ['background=perhaps', 'background'],
    ['topic=war,%3Cb%3E', 'topic'],
    ['exercise=chess', 'exercise'],
    ['seed=0', 'seed'],
    ['nonsense=1', 'nonsense'],
  ])('%s loses only what is wrong, with a note', (search, key) => {
    const { view, notes } = parseUrl(`${search}&clock=reported`);
    expect(view.clock).toBe('reported');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(key);
  });

  it('is said as it stands there, shortened, but for what is no part of ours', () => {
    const { leftOut } = parseUrl(`group=foo&from=2022&to=2021&asof=2022-02-31&q=${'a'.repeat(250)}&utm_source=mail`);
    expect(leftOut).toEqual(['from=2022&to=2021', `q=${'a'.repeat(20)}…`, 'group=foo', 'asof=2022-02-31']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (search) => void parseUrl(search)));
  });

  it('leaves the embed’s own parameters without a note', () => {
    expect(parseUrl('plain=1&gestures=none&v=3').notes).toEqual([]);
  });
});

describe('a window in a link', () => {
  it.each([
    [Date.UTC(2022, 0), Date.UTC(2023, 0), DAY, 'from=2022&to=2023'],
    [Date.UTC(2022, 2, 24), Date.UTC(2022, 2, 25), 60_000, 'from=2022-03-24&to=2022-03-25'],
    [Date.UTC(2022, 2, 24, 6), Date.UTC(2022, 2, 24, 18), 1000, 'from=2022-03-24T06&to=2022-03-24T18'],
    [Date.UTC(2022, 2, 24, 6, 30), Date.UTC(2022, 2, 25), 1000, 'from=2022-03-24T06:30&to=2022-03-25'],
  ])('is as short as it can be', (start, end, msPerPx, link) => {
    expect(formatUrl({ ...defaultView, window: span(start, end) }, msPerPx)).toBe(link);
  });

  it('reaches as far as dates do: never refused, never thrown, right to within a pixel', () => {
    const far = fc.integer({ min: -8.64e15, max: 8.64e15 });
    fc.assert(
      fc.property(far, far, fc.integer({ min: 1, max: 3000 }), (one, other, width) => {
        fc.pre(one !== other);
        const asked = span(Math.min(one, other), Math.max(one, other));
        const msPerPx = (asked.end - asked.start) / width;
        const { view: after, notes } = parseUrl(formatUrl({ ...defaultView, window: asked }, msPerPx));
        expect(notes).toEqual([]);
        expect(Math.abs((after.window?.start ?? Number.NaN) - asked.start)).toBeLessThanOrEqual(msPerPx);
        expect(Math.abs((after.window?.end ?? Number.NaN) - asked.end)).toBeLessThanOrEqual(msPerPx);
      }),
      { examples: [[-8.64e15, 8.64e15, 1000]] },
    );
  });

  it.each(['from=12249&to=12250', 'from=%2B012249&to=%2B012250'])('may lie beyond the year 9999: %s', (link) => {
    const { window } = parseUrl(link).view;
    expect(window?.start).toBe(Date.parse('+012249-01-01T00:00:00Z'));
    expect(formatUrl({ ...defaultView, window }, DAY)).toBe('from=12249&to=12250');
  });

  it('beyond all dates is left out with a note', () => {
    expect(parseUrl('from=2022&to=275760-09-14')).toMatchObject({
      view: { window: null },
      notes: [expect.stringContaining('from=2022')],
    });
    expect(parseUrl('from=2022&to=275760-09-13').notes).toEqual([]);
  });

  it('shorter than a pixel is written out', () => {
    const at = Date.UTC(2022, 0);
    const link = formatUrl({ ...defaultView, window: span(at, at + 1) }, DAY);
    expect(parseUrl(link).view.window).toEqual(span(at, at + 1));
  });

  it('may lie in the first century or before it', () => {
    expect(parseUrl('from=0044&to=0099').view.window?.start).toBe(Date.parse('0044-01-01T00:00:00Z'));
    expect(parseUrl('from=-0043&to=0014').view.window?.start).toBe(Date.parse('-000043-01-01T00:00:00Z'));
  });
});
