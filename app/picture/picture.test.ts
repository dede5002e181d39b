// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFirstTimeline } from '../build/read-timeline';
import { toDataset } from '../dataset/dataset';
import { drawDataset } from '../dataset/test-timeline';
import { createNasty, NASTY } from '../exchange/exchange.fixture';
import { overlaps, span } from '../time/span';
import { LEAST_SIDE, MOST_SIDE } from './bounds';
import { palettes, schemes } from './palette';
import { drawPicture } from './picture';
import { english, french, linkedView } from './picture.fixture';
import type { PictureOptions, PictureView } from './view';

const dataset = readFirstTimeline(process.cwd());
const [first] = dataset.events;
if (first === undefined) throw new Error('the timeline has no events');

/** Reading a picture back as XML takes a while on a busy machine, in ms. */
const SLOW = 60_000;

/** Reads a picture as any program would that knows XML; what is not well-formed throws. */
function read(view: PictureView, options: PictureOptions = english): Element {
  const parsed = new DOMParser().parseFromString(drawPicture(view, options), 'image/svg+xml');
  const fault = parsed.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent ?? 'not XML');
  return parsed.documentElement;
}

const wordsOf = (svg: Element): string[] => [...svg.querySelectorAll('text')].map((one) => one.textContent ?? '');

const VIEWS = [
  '',
  'from=1945&to=2026&group=actor',
  'from=2022-03&to=2022-04',
  'group=none',
  'actor=nobody',
  `event=${first.id}`,
];
const SIZES: readonly (readonly [number, number])[] = [
  [1200, 630],
  [1920, 1080],
  [1080, 1350],
  [LEAST_SIDE, LEAST_SIDE],
  [MOST_SIDE, LEAST_SIDE],
  [LEAST_SIDE, MOST_SIDE],
];

describe('drawPicture', () => {
  it.each(VIEWS)(
    'is XML of the size asked for, all of it within its edges: “%s”',
    (query) => {
      for (const [width, height] of SIZES) {
        for (const options of width === 1200 ? [english, french] : [english]) {
          const svg = read(linkedView(dataset, query), { ...options, width, height });
          expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([String(width), String(height)]);
          const [, , right = 0, bottom = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
          expect(Math.abs(right / bottom / (width / height) - 1)).toBeLessThan(0.01);
          for (const text of svg.querySelectorAll('text')) {
            expect(Number(text.getAttribute('y')), text.textContent ?? '').toBeLessThan(bottom);
            expect(Number(text.getAttribute('x')), text.textContent ?? '').toBeLessThan(right);
          }
        }
      }
    },
    SLOW,
  );

  it('shows or counts every event and article of the window, and no other', () => {
    for (const query of ['', 'from=2022-03&to=2022-04', 'from=1945&to=2026&group=none']) {
      const view = linkedView(dataset, query);
      const svg = read(view);
      const spoken = [...svg.querySelectorAll('g > title')].map((title) => title.textContent ?? '');
      const counted = [...svg.querySelectorAll('g')]
        .filter((group) => group.querySelector('title') !== null)
        .map((group) =>
          /^\d+ (?:event|article)s?,/.test(group.querySelector('title')?.textContent ?? '')
            ? group.querySelector('text')?.textContent
            : '1',
        )
        .reduce((sum, count) => sum + Number(count), 0);
      const { starts, ends } = view.marks;
      const expected = [...starts.keys()].filter((at) =>
        overlaps(span(starts[at] ?? 0, Math.max(ends[at] ?? 0, (starts[at] ?? 0) + 1)), view.window),
      );
      expect(spoken.length).toBeGreaterThan(5);
      expect(counted).toBe(expected.length);
    }
  });

  it('says what is shown, by whose leave, and where to open it', () => {
    const view = { ...linkedView(dataset, 'status=planned'), filters: ['Status: planned'] };
    const words = wordsOf(read(view)).join('\n');
    expect(words).toContain(dataset.timeline.title.en);
    expect(words).toContain(`${view.shown.length} of ${dataset.events.length} events`);
    expect(words).toContain('Status: planned');
    expect(words).toContain('https://example.org/timeline/?status=planned');
    expect(words).toContain(`edition ${dataset.timeline.version}`);
    expect(wordsOf(read(view, french)).join('\n')).toContain(dataset.timeline.title.fr);
  });

  it('tells the chosen event in full and marks it', () => {
    const svg = read(linkedView(dataset, `event=${first.id}&from=1940&to=2026`));
    const label = [...svg.querySelectorAll('text')].find((one) => one.textContent === first.title.en);
    expect(label?.getAttribute('font-weight')).toBe('bold');
    expect(label?.previousElementSibling?.parentElement?.querySelector('rect')).not.toBeNull();
  });

  it('draws each status in its own way, and the ends as far as they are known', () => {
    const drawn = drawDataset(`
      event     when                   status
      did       2022-01-01/2022-06-01  occurred
      will      2022-01-01/2022-06-01  planned
      might     2022-01-01/2022-06-01  proposed
      claimed   2022-01-01/2022-06-01  alleged
      refused   2022-01-01/2022-06-01  rejected
      about     2022-02~/2022-06~      occurred
      goes-on   2022-03-01/..          ongoing
    `);
    const svg = read(linkedView(drawn, 'group=status&from=2021-12&to=2022-12'), { ...english, height: 1200 });
    expect(svg.querySelectorAll('rect[stroke-dasharray]').length).toBe(1);
    expect(svg.querySelectorAll('path[stroke-opacity="0.5"]').length).toBe(1);
    expect(svg.querySelectorAll('linearGradient').length).toBeGreaterThan(0);
    for (const word of ['occurred', 'planned', 'proposed', 'alleged', 'rejected', 'ongoing']) {
      expect(wordsOf(svg)).toContain(word);
    }
  });

  it('is the same every time', () => {
    const view = linkedView(dataset);
    expect(drawPicture(view, english)).toBe(drawPicture(view, english));
  });

  it.each(NASTY)(
    'bears %s',
    (_, words) => {
      const nasty = toDataset(createNasty(words));
      const svg = read(linkedView(nasty), { ...english, height: 1000 });
      expect(svg.querySelector('script, iframe, b')).toBeNull();
      const link = { ...linkedView(nasty), link: 'javascript:alert(1)' };
      expect(read(link, { ...english, height: 1000 }).querySelector('a')).toBeNull();
    },
    SLOW,
  );

  it('refuses sizes that no canvas can hold', () => {
    expect(() => drawPicture(linkedView(dataset), { ...english, width: MOST_SIDE + 1 })).toThrow(RangeError);
    expect(() => drawPicture(linkedView(dataset), { ...english, height: LEAST_SIDE - 1 })).toThrow(RangeError);
    expect(() => drawPicture(linkedView(dataset), { ...english, height: Number.NaN })).toThrow(RangeError);
  });
});

describe('palettes', () => {
  it.each(schemes)('%s is the page’s own', (scheme) => {
    const css = readFileSync('app/ui/shared/tokens.css', 'utf8');
    const token = (name: string) => {
      const [, light, dark] = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
      return scheme === 'light' ? light : dark;
    };
    const { tones, ...named } = palettes[scheme];
    const names = {
      paper: '--paper',
      panel: '--panel',
      ink: '--ink',
      inkSoft: '--ink-soft',
      rule: '--rule',
      ruleStrong: '--rule-strong',
      accent: '--accent',
    };
    for (const [key, name] of Object.entries(names)) expect(named[key as keyof typeof named], name).toBe(token(name));
    expect(tones).toEqual(tones.map((_, at) => token(`--tone-${at}`)));
  });
});
