import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, When } from '../../data/schema/timeline';
import { toBibtex, toBibtexEntry } from './bibtex';
import { citeEvent } from './cite-event';
import { citeSource, citeTimeline } from './cite-source';
import { cslDataSchema } from './csl-data.fixture';
import { toCslDate, toCslItem, toCslJson } from './csl-json';
import { anyWords, createNasty, NASTY, readTimeline } from './exchange.fixture';
import { toRis, toRisRecord } from './ris';
import { oneLine } from './select';

const timeline = readTimeline();
const options = { language: 'en' } as const;

const readBibtex = (text: string) => plugins.input.chain(text, { forceType: '@bibtex/text' });
const readRis = (text: string) => plugins.input.chain(text, { forceType: '@ris/file' });

function sourceOf(id: string): Source {
  const source = timeline.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

const known = sourceOf('b2-2012-04');
const unknown = sourceOf('european-force-2025-04');

describe('toCslJson', () => {
  it('has what is known and leaves out what is not', () => {
    expect(toCslItem(known, options)).toEqual({
      id: 'b2-2012-04',
      type: 'article-newspaper',
      title: 'Between NATO and Russia, a peaceful game?',
      author: [{ literal: 'Nicolas Gros Verheyde' }],
      'container-title': 'B2 - Bruxelles2',
      issued: {
        'date-parts': [
          [2012, 4, 11],
          [2012, 4, 19],
        ],
        circa: true,
      },
      language: 'en',
      note: expect.stringMatching(
        /^Machine translation \(original: French\)\. How the day is known: The text has no date/,
      ),
    });
    expect(Object.keys(toCslItem(unknown, options))).toEqual(['id', 'type', 'issued', 'language', 'note']);
    expect(toCslItem(unknown, { language: 'fr' }).note).toContain('Traduction automatique (original\u00a0: anglais)');
  });

  it('has only fields that CSL-JSON 1.0.2 knows, each of the kind it must be', () => {
    for (const language of ['en', 'fr'] as const) {
      cslDataSchema.parse(JSON.parse(toCslJson(timeline, { language })));
      for (const [, words] of NASTY) cslDataSchema.parse(JSON.parse(toCslJson(createNasty(words), { language })));
    }
    expect(cslDataSchema.safeParse([{ id: 'x', type: 'newspaper' }]).success).toBe(false);
    expect(cslDataSchema.safeParse([{ id: 'x', type: 'document', byline: 'y' }]).success).toBe(false);
  });

  it('is read by another reader as it stands', () => {
    const text = toCslJson(timeline, options);
    expect(plugins.input.chain(text)).toMatchObject(JSON.parse(text));
  });

  const when = (edtf: string, mod?: When['mod']): When => ({
    edtf,
    ...(mod ? { mod } : {}),
    start: '1980-01-01T00:00:00Z',
    end: '1990-01-01T00:00:00Z',
    basis: 'explicit',
  });
  it.each([
    [when('2022-03-24'), { 'date-parts': [[2022, 3, 24]] }],
    [when('2022-03'), { 'date-parts': [[2022, 3]] }],
    [when('2004~'), { 'date-parts': [[2004]], circa: true }],
    [when('2004?'), { 'date-parts': [[2004]], circa: true }],
    [when('2023-07~', 'MID'), { 'date-parts': [[2023, 7]], circa: true }],
    [when('2021-21'), { 'date-parts': [[2021]], season: 1 }],
    [when('198X'), { 'date-parts': [[1980], [1989]], circa: true }],
    [when('2004/..'), { 'date-parts': [[2004]], circa: true }],
    [when('-0043'), { 'date-parts': [[-43]] }],
  ])('dates %j', (date, csl) => {
    expect(toCslDate(date)).toEqual(csl);
  });
});

describe('toBibtex', () => {
  it('gives another parser every source, and nothing that is not known', () => {
    const read = readBibtex(toBibtex(timeline, options));
    expect(read.map(({ id }) => id)).toEqual(timeline.sources.map(({ id }) => id));
    for (const [index, { title, author, publisher }] of timeline.sources.entries()) {
      expect(read[index]?.title).toBe(title ?? undefined);
      expect(read[index]?.['container-title']).toBe(publisher ?? undefined);
      expect(JSON.stringify(read[index]?.author ?? null)).toContain(author ?? 'null');
    }
  });

  it('has the date with its doubts, and year and month as far as they are certain', () => {
    expect(toBibtexEntry(known, options)).toContain(
      'date = {2012-04-11/2012-04-19},\n  year = {2012},\n  month = apr,',
    );
    const week = toBibtexEntry(unknown, options);
    expect(week).toMatch(
      /^@misc\{european-force-2025-04,\n {2}date = \{2025-03-31\/2025-04-06\},\n {2}year = \{2025\},\n {2}lang/,
    );
    expect(week).not.toMatch(/author|title =|journal|url/);
  });

  it.each(NASTY)('bears %s', (_, words) => {
    const text = toBibtex(createNasty(words), options);
    const [entry, ...rest] = readBibtex(text);
    expect(rest).toEqual([]);
    const line = words.replace(/[^\S\u00a0]+/g, ' ').trim();
    expect(entry?.title).toBe(line);
    expect(entry?.['container-title']).toBe(line);
  });
});

describe('toRis', () => {
  it('gives another parser every source, and nothing that is not known', () => {
    const read = readRis(toRis(timeline, options));
    expect(read.map(({ id }) => id)).toEqual(timeline.sources.map(({ id }) => id));
    for (const [index, { title, publisher, language }] of timeline.sources.entries()) {
      expect(read[index]?.title).toBe(title ?? undefined);
      expect(read[index]?.['container-title']).toBe(publisher ?? undefined);
      expect(read[index]?.language).toBe(language);
    }
  });

  it('has parts of the date as far as they are certain, and the rest in words', () => {
    const lines = toRisRecord(known, options).split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines).toContain('PY  - 2012');
    expect(lines).toContain('DA  - 2012/04//11–19 April 2012');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(toRisRecord(sourceOf('time-news-2022-03-24'), options)).toContain('DA  - 2022/03/24/\r\n');
    expect(toRisRecord(unknown, options)).toMatch(/^TY {2}- GEN\r\nID/);
  });

  it.each(NASTY)('bears %s', (_, words) => {
    const text = toRis(createNasty(words), options);
    for (const line of text.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
    const [record, ...rest] = readRis(text);
    expect(rest).toEqual([]);
    expect(record?.title).toBe(words.replace(/[^\S\u00a0]+/g, ' ').trim());
  });
});

describe('any words', () => {
  it('stay in their own field in RIS and in BibTeX', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const nasty = createNasty(words);
        const [record, ...records] = readRis(toRis(nasty, options));
        const [entry, ...entries] = readBibtex(toBibtex(nasty, options));
        expect([records, entries]).toEqual([[], []]);
        expect([record?.id, entry?.id, record?.language]).toEqual(['gazette', 'gazette', 'en']);
        expect(entry?.note).toMatch(/^Machine translation\. How the day is known:/);
        expect(record?.title ?? '').toBe(oneLine(words));
      }),
    );
  });
});

describe('citeEvent', () => {
  const event = timeline.events.find(({ evidence }) => evidence.some(({ source }) => source === known.id));
  if (!event) throw new Error('no event of that source');

  it('says who wrote what where and when, the words, and what for, in one line', () => {
    const cited = citeEvent(event, known, 'en');
    expect(cited).toMatch(
      /^Nicolas Gros Verheyde, “Between NATO and Russia, a peaceful game\?”, B2 - Bruxelles2, 11–19 April 2012, machine translation \(original: French\): “/,
    );
    expect(cited).toContain(`(cited for: ${event.title.en}, `);
    expect(cited).not.toContain('\n');
  });

  it('says that a title is not known, and invents nothing', () => {
    const other = timeline.events.find(({ evidence }) => evidence.some(({ source }) => source === unknown.id));
    if (!other) throw new Error('no event of that source');
    expect(citeEvent(other, unknown, 'en')).toMatch(/^untitled article, 31 March – 6 April 2025, machine translation/);
    expect(citeEvent(other, unknown, 'fr')).toMatch(/^article sans titre, .*\u00a0: «\u00a0.*\u00a0» \(cité pour/);
  });

  it('links to the passage where there is a site', () => {
    const siteUrl = 'https://example.org/';
    expect(citeEvent(event, known, 'fr', { siteUrl })).toContain(
      ` https://example.org/fr/?event=${event.id}&evidence=`,
    );
    expect(citeEvent(event, known, 'en', { siteUrl })).toMatch(
      new RegExp(` https://example\\.org/\\?event=${event.id}&evidence=\\d+$`),
    );
  });

  it('refuses a source that does not speak of the event', () => {
    const [mention] = event.evidence;
    expect(() => citeEvent({ ...event, evidence: mention ? [mention] : [] }, unknown, 'en')).toThrow(RangeError);
    expect(() => citeEvent(event, known, 'en', { evidence: 99 })).toThrow(RangeError);
  });
});

describe('citeSource and citeTimeline', () => {
  it('say what is known of an article, and no more', () => {
    expect(citeSource(known, 'en')).toBe(
      'Nicolas Gros Verheyde, “Between NATO and Russia, a peaceful game?”, B2 - Bruxelles2, 11–19 April 2012, machine translation (original: French)',
    );
    expect(citeSource({ ...unknown, url: 'https://example.org/a' }, 'fr')).toMatch(
      /^article sans titre, .*traduction automatique \(original\u00a0: anglais\), https:\/\/example\.org\/a$/,
    );
  });

  it('say which edition of the timeline is meant, and where it stands', () => {
    expect(citeTimeline(timeline, 'en', { publisher: 'Sourceline', url: 'https://example.org/' })).toBe(
      `“${timeline.title.en}”, edition ${timeline.version}, Sourceline, https://example.org/`,
    );
    expect(citeTimeline(timeline, 'fr', { publisher: 'Sourceline', url: null })).toBe(
      `«\u00a0${timeline.title.fr}\u00a0», édition ${timeline.version}, Sourceline`,
    );
  });
});
