import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../data/schema/timeline';
import { fillQuotes, packLater, packTimeline, type Texts, unpackTimeline } from './pack';

const FOLDER = 'data/timelines/nato-russia-ukraine';
const timeline: Timeline = JSON.parse(readFileSync(`${FOLDER}/timeline.json`, 'utf8'));
const texts: Texts = Object.fromEntries(
  timeline.sources.map(({ id, file }) => [id, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
);
const evidenceOf = ({ events }: Timeline) => events.map(({ evidence }) => evidence);

describe('a packed timeline', () => {
  it('has every quotation again, to the letter', () => {
    const unpacked = unpackTimeline(packTimeline(timeline, texts, 'en'));
    expect(unpacked.events[0]?.evidence[0]?.exact).toBe('');
    fillQuotes(unpacked, texts, packLater(timeline, texts));
    expect(unpacked.actors.map(({ aliases }) => aliases)).toEqual(timeline.actors.map(({ aliases }) => aliases));
    expect(unpacked.sources.map(({ notes }) => notes)).toEqual(timeline.sources.map(({ notes }) => notes));
    const inEnglish = (mention: object) => JSON.parse(JSON.stringify(mention, withoutFrench));
    expect(evidenceOf(unpacked)).toEqual(evidenceOf(timeline).map((evidence) => evidence.map(inEnglish)));
  });

  it('keeps one language of each text', () => {
    const packed = packTimeline(timeline, texts, 'fr');
    expect(packed).toContain(JSON.stringify({ fr: timeline.title.fr }));
    expect(packed).not.toContain(timeline.title.en);
  });

  it('keeps the first language where a text lacks the one asked for', () => {
    const half = { ...timeline, title: { en: 'Only in English' } };
    expect(unpackTimeline(packTimeline(half, texts, 'fr')).title).toEqual({ en: 'Only in English' });
  });

  it('keeps the words that the text at hand has not, and those whose text is withheld', () => {
    const [source] = timeline.sources;
    const changed = { ...texts, [source?.id ?? '']: `x${texts[source?.id ?? '']}` };
    const withheld = Object.fromEntries(Object.entries(texts).filter(([id]) => id !== source?.id));
    for (const others of [changed, withheld]) {
      const kept = unpackTimeline(packTimeline(timeline, others, 'en')).events.flatMap(({ evidence }) => evidence);
      for (const mention of kept) expect(mention.exact === '').toBe(mention.source !== source?.id);
    }
  });

  it('leaves the stories to the full page', () => {
    expect(unpackTimeline(packTimeline(timeline, texts, 'en')).stories).toEqual([]);
  });
});

/** For `JSON.stringify`: of each text the English. */
function withoutFrench(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('en' in value && 'fr' in value)) return value;
  return { en: value.en };
}
