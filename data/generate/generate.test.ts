import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resolveWhen } from '../events/when';
import { parseTimeline } from '../schema/validate';
import { anchor } from '../selectors/anchor';
import { type GenerateOptions, generateTimeline } from './generate';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const generate = (options: Partial<GenerateOptions> = {}) =>
  generateTimeline({ seed: 1, events: 2000, years: [1950, 2026], folder: 'articles', sha256, ...options });

describe('generateTimeline', () => {
  const { timeline, texts } = generate();

  it('gives what the door takes without a word', () => {
    const { timeline: parsed, faults } = parseTimeline(structuredClone(timeline));
    expect(faults).toEqual([]);
    expect(parsed).toEqual(timeline);
  });

  it.each([1, 2, 7, 100])('gives as many events as asked for: %i', (events) => {
    const few = generate({ events }).timeline;
    expect(few.events).toHaveLength(events);
    expect(parseTimeline(structuredClone(few)).faults).toEqual([]);
  });

  it('gives the same for the same seed, and other things for another', () => {
    expect(JSON.stringify(generate().timeline)).toBe(JSON.stringify(timeline));
    expect(JSON.stringify(generate({ seed: 2 }).timeline.events)).not.toBe(JSON.stringify(timeline.events));
  });

  it('has titles of 40 to 80 characters in both languages', () => {
    const lengths = generate({ events: 20_000 }).timeline.events.flatMap(({ title }) =>
      Object.values(title).map((words) => words.length),
    );
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });

  it('bounds its dates as the build of a timeline does', () => {
    const wrong = timeline.events.filter(({ when: { start, end, ...written } }) => {
      const resolved = resolveWhen(written);
      return !('when' in resolved) || resolved.when.start !== start || resolved.when.end !== end;
    });
    expect(wrong.map(({ when }) => when)).toEqual([]);
  });

  it('proves each event by a passage of its article, with the words that date it', () => {
    for (const { evidence } of timeline.events) {
      for (const mention of evidence) {
        const file = timeline.sources.find(({ id }) => id === mention.source)?.file ?? '';
        const text = texts.get(file) ?? '';
        expect(anchor(text, mention).state).toBe('verified');
        expect(text.slice(mention.time?.start, mention.time?.end)).toBe(mention.time?.exact);
      }
    }
    for (const { file, sha256: sum } of timeline.sources) expect(sha256(texts.get(file) ?? '')).toBe(sum);
  });

  it('is like a real one: bursts, quiet years, long spans, vague and open dates, every topic and status', () => {
    const years = new Map<string, number>();
    for (const { when } of timeline.events) {
      const year = (when.start ?? '').slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const counts = [...years.values()].toSorted((a, b) => a - b);
    expect(counts.at(-1) ?? 0).toBeGreaterThan(6 * (counts[Math.floor(counts.length / 2)] ?? 0));
    const { events } = timeline;
    const lasting = (from: number) =>
      events.filter(
        ({ when }) => Date.parse(when.end ?? '') - Date.parse(when.start ?? '') > from * 365.25 * 86_400_000,
      );
    expect(lasting(20).length).toBeGreaterThan(5);
    expect(events.some(({ when }) => when.end === null)).toBe(true);
    expect(
      events.filter(({ when }) => /[~X]|^\d{4}$/.test(when.edtf) || when.mod !== undefined).length,
    ).toBeGreaterThan(50);
    expect(new Set(events.map(({ topic }) => topic)).size).toBe(timeline.topics.length);
    expect(new Set(events.map(({ status }) => status)).size).toBe(6);
  });
});
