import { describe, expect, it } from 'vitest';
import { readTexts, readTimeline } from './exchange.fixture';
import { exportFileName, FORMATS, IMPORTS } from './formats';

const timeline = readTimeline();
const texts = readTexts(timeline);

describe('FORMATS', () => {
  it('have ids, extensions and media types of their own', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
    for (const { mediaType } of FORMATS) expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+(?:;.+)?$/);
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'load %s and write both languages',
    async (_, format) => {
      const toText = await format.load();
      for (const language of ['en', 'fr'] as const) {
        const text = toText(timeline, { language, texts });
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(toText(timeline, { language, texts })).toBe(text);
      }
      expect(() => toText(timeline, { language: 'en', events: [] })).not.toThrow();
    },
  );

  it.each(['csv', 'timelinejs'] as const)('read %s back', async (id) => {
    const toText = await FORMATS.find((format) => format.id === id)?.load();
    const fromText = await IMPORTS[id]();
    const { draft } = fromText(toText?.(timeline, { language: 'fr' }) ?? '', 'fr');
    expect(draft?.events.map((event) => event.id)).toEqual(timeline.events.map((event) => event.id));
  });
});

describe('exportFileName', () => {
  const [csv] = FORMATS;
  if (!csv) throw new Error('no formats');

  it('says what is in the file', () => {
    expect(exportFileName(timeline, csv, { language: 'en' })).toBe('nato-russia-ukraine.csv');
    expect(exportFileName(timeline, csv, { language: 'fr' })).toBe('nato-russia-ukraine.fr.csv');
    expect(exportFileName(timeline, csv, { language: 'en', events: ['x'] })).toBe('nato-russia-ukraine-selection.csv');
  });
});
