/** The colours of `tokens.css`, to every eye and on every ground. What fails here is mended there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, distance, type Eye, eyes, mix, type Triple } from './colour.fixture';
import { TONES } from './tone';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** AA for text of any size; the least distance that the product allows. */
const LEAST_CONTRAST = 4.5;
const LEAST_DISTANCE = 10;

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** The first block of rules with that selector. */
function block(selector: string): string {
  const from = css.indexOf(`${selector} {`);
  if (from === -1) throw new Error(`tokens.css has no ${selector}`);
  return css.slice(from, css.indexOf('}', from));
}

/** The value of `--name` in a scheme, through `var(…)` to the colour itself. */
function colour(name: string, scheme: Scheme, selectors: readonly string[] = [':root']): string {
  for (const selector of selectors) {
    const value = new RegExp(`--${name}: (?<value>[^;]+);`).exec(block(selector))?.groups?.value;
    if (value === undefined) continue;
    const other = /^var\(--(?<name>[\w-]+)\)$/.exec(value)?.groups?.name;
    if (other !== undefined) return colour(other, scheme, selectors);
    const pair = /^light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)$/.exec(value)?.groups;
    const found = pair?.[scheme];
    if (found === undefined) throw new Error(`--${name} is no colour for light and dark: ${value}`);
    return found;
  }
  throw new Error(`tokens.css has no --${name}`);
}

const share = (name: string): number => {
  const percent = new RegExp(`--${name}: (?<percent>\\d+)%;`).exec(block(':root'))?.groups?.percent;
  return Number(percent) / 100;
};

const tones = Array.from({ length: TONES }, (_, tone) => `tone-${tone}`);
const inks = ['ink', 'ink-soft', 'ink-faint', 'accent', 'good', 'warn', 'bad'];

describe('the colour maths of this test', () => {
  it.each<[Triple, Triple, number]>([
    // From the data that Sharma, Wu and Dalal publish with their paper.
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('CIEDE2000 of %o and %o is %f', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
    expect(ciede2000(b, a)).toBeCloseTo(expected, 4);
  });

  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#777777', 1],
  ])('the contrast of %s and %s is %f', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
  });

  it('sees no red and green where there is none to be seen', () => {
    expect(distance('#c00000', '#006000', 'usual')).toBeGreaterThan(50);
    expect(distance('#c00000', '#006000', 'deuteranopia')).toBeLessThan(25);
    for (const matrix of Object.values(eyes)) {
      // White stays white.
      for (const row of matrix) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 4);
    }
  });

  it('mixes as CSS does', () => {
    expect(mix('#ff0000', '#ffffff', 0.2)).toBe('#ffcccc');
  });
});

describe.each(schemes)('in the %s scheme', (scheme) => {
  const of = (name: string) => colour(name, scheme);

  it.each(tones)('%s can be read on paper and panel', (tone) => {
    for (const ground of ['paper', 'panel']) {
      expect(contrast(of(tone), of(ground)), ground).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it.each(Object.keys(eyes) as Eye[])('each two topics can be told apart: %s', (eye) => {
    const alike = tones.flatMap((a, at) =>
      tones.slice(at + 1).flatMap((b) => {
        const far = distance(of(a), of(b), eye);
        return far < LEAST_DISTANCE ? [`${a} and ${b}: ${far.toFixed(1)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it.each(inks)('%s can be read on paper, panel and sunken', (ink) => {
    for (const ground of ['paper', 'panel', 'sunken']) {
      expect(contrast(of(ink), of(ground)), ground).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it('what is written on the accent can be read', () => {
    expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each(tones)('ink can be read on a bar or a passage in the tint of %s', (tone) => {
    for (const ground of ['paper', 'panel']) {
      for (const tint of ['tint', 'tint-strong']) {
        const wash = mix(of(tone), of(ground), share(tint));
        expect(contrast(of('ink'), wash), `${tint} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }
    }
  });
});

describe.each(schemes)('in high contrast, %s', (scheme) => {
  it.each(['ink', 'ink-soft', 'ink-faint', 'accent', 'rule'])('%s has AAA contrast', (ink) => {
    const of = (name: string) => colour(name, scheme, [':root[data-theme="contrast"]', ':root']);
    for (const ground of ['paper', 'panel', 'sunken']) {
      expect(contrast(of(ink), of(ground)), ground).toBeGreaterThanOrEqual(7);
    }
  });
});
