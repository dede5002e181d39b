import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWhen } from '../time/format';
import { fromCsv, toCsv } from './csv';
import { fromSafeCell, joinLabels, splitLabels, toDateCell, toSafeCell } from './csv-cells';
import { anyWords, createDated, createNasty, NASTY, readTimeline } from './exchange.fixture';

/** As a parser that is not ours reads it, strictly by RFC 4180. */
function rowsOf(csv: string): readonly Record<string, string>[] {
  return parse<Record<string, string>>(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

const timeline = readTimeline();
const options = { language: 'en' } as const;

describe('toCsv', () => {
  const csv = toCsv(timeline, options);

  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv.startsWith('\ufeffid,title_en,title_fr,date,date_in_words,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('gives another parser every event of the real timeline', () => {
    const rows = rowsOf(csv);
    expect(rows.map((row) => row.id)).toEqual(timeline.events.map(({ id }) => id));
    for (const [index, { title, summary, when, status, evidence }] of timeline.events.entries()) {
      expect(fromSafeCell(rows[index]?.title_fr ?? '')).toBe(title.fr);
      expect(fromSafeCell(rows[index]?.summary_en ?? '')).toBe(summary.en);
      expect(rows[index]).toMatchObject({ date: when.edtf, date_in_words: formatWhen(when, 'en'), status });
      expect(rows[index]?.evidence_count).toBe(String(evidence.length));
      expect(fromSafeCell(rows[index]?.quote ?? '')).toBe(evidence[0]?.exact);
    }
  });

  it('counts days inclusively and leaves empty what is open or unknown', () => {
    const rows = new Map(rowsOf(csv).map((row) => [row.id, row]));
    const byEdtf = (edtf: string) => rows.get(timeline.events.find(({ when }) => when.edtf === edtf)?.id ?? '');
    expect(byEdtf('2022-06-29/2022-06-30')).toMatchObject({ first_day: '2022-06-29', last_day: '2022-06-30' });
    expect(byEdtf('2022-02/..')).toMatchObject({ first_day: '2022-02-01', last_day: '' });
    const untitled = [...rows.values()].find((row) => row.source === 'european-force-2025-04');
    expect(untitled).toMatchObject({ source_title: '', source_author: '', source_publisher: '', source_url: '' });
  });

  it('has the wanted events alone, and a link only where there is a site', () => {
    const wanted = toCsv(timeline, {
      ...options,
      events: ['brussels-summit-2022', timeline.events[3]?.id ?? '', 'none'],
    });
    expect(rowsOf(wanted).map((row) => row.id)).toContain(timeline.events[3]?.id);
    expect(rowsOf(wanted).length).toBeLessThanOrEqual(2);
    expect(csv).not.toContain('http');
    const [linked] = rowsOf(toCsv(timeline, { ...options, siteUrl: 'https://example.org/s/' }));
    expect(linked?.link).toBe(`https://example.org/s/event/${timeline.events[0]?.id}/`);
    expect(() => toCsv(timeline, { ...options, siteUrl: 'javascript:alert(1)//' })).toThrow(TypeError);
  });

  it('has one title column where there is one language', () => {
    const single = { ...timeline, languages: ['fr'] };
    expect(toCsv(single, options).split('\r\n')[0]).toContain('id,title,date,');
  });

  it.each(NASTY)('bears %s', (_, words) => {
    const [row] = rowsOf(toCsv(createNasty(words), options));
    expect(fromSafeCell(row?.title_en ?? '')).toBe(words);
    expect(fromSafeCell(row?.quote ?? '')).toBe(words);
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('cells', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=x", "''=x"],
    ["l'eau", "l'eau"],
    ["'quoted'", "'quoted'"],
  ])('makes %j safe as %j', (text, cell) => {
    expect(toSafeCell(text)).toBe(cell);
    expect(fromSafeCell(cell)).toBe(text);
  });

  it('leaves dates as they are, and nothing else that looks like one', () => {
    for (const date of ['2022-03-24', '-0043', '2023-07~', '../2004', '2022-02/..', '198X', '+012345-01-01', '/2004']) {
      expect(toDateCell(date)).toBe(date);
    }
    expect(toDateCell("-1+cmd|' /C calc'!A0")).toMatch(/^'/);
    expect(toDateCell('=2022')).toBe("'=2022");
  });

  it('is undone by reading, whatever the words', () => {
    fc.assert(fc.property(anyWords, (words) => fromSafeCell(toSafeCell(words)) === words));
    const label = anyWords.map((words) => words.trim());
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        expect(splitLabels(joinLabels(labels))).toEqual(labels);
      }),
    );
  });
});

describe('fromCsv', () => {
  it('reads back ids, titles, dates and labels of the real timeline', () => {
    const { draft, faults } = fromCsv(toCsv(timeline, options), 'en');
    expect(faults).toEqual([]);
    expect(draft?.languages).toEqual(['en', 'fr']);
    expect(draft?.events.length).toBe(timeline.events.length);
    for (const [index, { id, title, summary, when, status, weight, background }] of timeline.events.entries()) {
      const { edtf, mod, start, end, basis } = when;
      const date = { edtf, start, end, ...(mod ? { mod } : {}) };
      expect(draft?.events[index]).toMatchObject({ id, title, summary, basis, status, weight, background, when: date });
    }
  });

  it('reads back any words', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const { draft, faults } = fromCsv(toCsv(createNasty(words), options), 'en');
        expect(faults).toEqual([]);
        expect(draft?.events[0]?.title).toEqual({ en: words, fr: `fr ${words}` });
        expect(draft?.events[0]?.quote).toBe(words);
      }),
    );
  });

  it('reads what people write: semicolons, few columns, comma for point, no id', () => {
    const { draft, faults } = fromCsv('Title;Date;Weight;Background\r\nÉté à Paris;2022-06;0,5;TRUE\r\n;;;\r\n', 'fr');
    expect(faults).toEqual([]);
    expect(draft?.events).toMatchObject([
      { id: 'ete-a-paris', title: { fr: 'Été à Paris' }, when: { edtf: '2022-06' }, weight: 0.5, background: true },
    ]);
    expect(draft?.events[0]).toMatchObject({ status: null, basis: null, summary: null, quote: null });
  });

  it('makes a date of first and last day', () => {
    const { draft } = fromCsv(
      'title,first_day,last_day\nA,2022-03-24,2022-03-24\nB,2022-03-24,\nC,2022-03-01,2022-04',
      'en',
    );
    expect(draft?.events.map(({ when }) => when.edtf)).toEqual(['2022-03-24', '2022-03-24/..', '2022-03-01/2022-04']);
  });

  it('says in words, by row, what it cannot read, and reads the rest', () => {
    const csv = 'id,title,date,status,weight\n\na,A,24/03/2022,,\nb,,2022,,\nc,C,2022,maybe,7\nc,D,2022,,\n';
    const { draft, faults } = fromCsv(csv, 'en');
    expect(draft?.events.map(({ id }) => id)).toEqual(['c']);
    expect(faults.map(({ path, severity }) => [path, severity])).toEqual([
      ['row 3', 'error'],
      ['row 4', 'error'],
      ['row 5', 'warning'],
      ['row 5', 'warning'],
      ['row 6', 'error'],
    ]);
    expect(faults[0]?.message).toBe('"24/03/2022" is not a date such as 2022-03-24, 2022-03 or 2022-02/..');
  });

  it('refuses what is no table of events', () => {
    expect(fromCsv('', 'en')).toMatchObject({ draft: null, faults: [{ severity: 'error' }] });
    expect(fromCsv('name,when\nA,2022', 'en').faults[0]?.message).toContain('no column "title"');
    expect(fromCsv('title,date\n"A,2022', 'en').faults[0]?.message).toBeTruthy();
  });

  it('keeps the bounds of every kind of date', () => {
    const bound = (start: string | null, end: string | null) => ({ start, end, basis: 'explicit' }) as const;
    const whens = [
      { edtf: '-0043-03-15', ...bound('-000043-03-15T00:00:00Z', '-000043-03-16T00:00:00Z') },
      { edtf: '198X', ...bound('1980-01-01T00:00:00Z', '1990-01-01T00:00:00Z') },
      { edtf: '2021-24', ...bound('2021-12-01T00:00:00Z', '2022-03-01T00:00:00Z') },
      { edtf: '../2004~', ...bound(null, '2005-01-01T00:00:00Z') },
    ];
    const { draft } = fromCsv(toCsv(createDated(whens), options), 'en');
    expect(draft?.events.map(({ when }) => when)).toEqual(whens.map(({ basis: _, ...when }) => when));
  });
});
