// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWords, createDated, createNasty, NASTY, readTimeline } from './exchange.fixture';
import { toTimelineJs, toTimelineJsFile } from './timeline-js';
import { fromTimelineJs } from './timeline-js-import';

const timeline = readTimeline();
const options = { language: 'en' } as const;

/** What a browser shows of a piece of HTML. */
function shown(html: string): { readonly text: string; readonly tags: readonly string[] } {
  const element = document.createElement('div');
  element.innerHTML = html;
  return { text: element.textContent ?? '', tags: [...element.querySelectorAll('*')].map((one) => one.tagName) };
}

/** HTML reads every line end as a line feed and has no NUL; so does whoever shows it. */
const asHtmlReads = (words: string) => words.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

describe('toTimelineJs', () => {
  const file = toTimelineJsFile(timeline, options);
  const slideOf = (edtf: string) => {
    const { id } = timeline.events.find(({ when }) => when.edtf === edtf) ?? { id: '' };
    return file.events.find((slide) => slide.unique_id === id);
  };

  it('has a title slide and a slide for every event', () => {
    expect(file.title.text.headline).toBe('NATO, Russia and Ukraine');
    expect(file.events.map((slide) => slide.unique_id)).toEqual(timeline.events.map(({ id }) => id));
    expect(new Set(file.events.map(({ group }) => shown(shown(group).text).text)).size).toBeGreaterThan(4);
  });

  it('has dates in parts at their own precision, and in words', () => {
    expect(slideOf('2022-03-24')).toMatchObject({ start_date: { year: 2022, month: 3, day: 24 } });
    expect(slideOf('2022-03-24')?.end_date).toBeUndefined();
    expect(slideOf('2023-07~')).toMatchObject({ start_date: { year: 2023, month: 7 }, display_date: 'mid-July 2023' });
    expect(slideOf('2011/2014')).toMatchObject({ start_date: { year: 2011 }, end_date: { year: 2014 } });
    expect(slideOf('2022-02/..')).toMatchObject({
      start_date: { year: 2022, month: 2 },
      display_date: 'since February 2022',
    });
  });

  it.each(NASTY)('shows %s as text and nothing else', (_, words) => {
    const { title, events } = toTimelineJsFile(createNasty(words), options);
    const [slide] = events;
    for (const html of [title.text.headline, slide?.text.headline ?? '']) {
      expect(shown(html)).toEqual({ text: asHtmlReads(words), tags: [] });
    }
    // TimelineJS reads a group twice: it takes the tags off, then sets it as HTML.
    expect(shown(shown(slide?.group ?? '').text)).toEqual({ text: asHtmlReads(words), tags: [] });
    const media = slide?.media ?? { url: '<blockquote></blockquote>', caption: '' };
    expect(shown(media.url).tags).toEqual(['BLOCKQUOTE']);
    expect(shown(media.caption).tags).toEqual([]);
    expect(new Set(shown(slide?.text.text ?? '').tags)).toEqual(
      new Set(slide?.media ? ['P', 'DIV'] : ['P', 'DIV', 'BLOCKQUOTE']),
    );
  });

  it('keeps a quote out of the way of what TimelineJS would take for another medium', () => {
    const [slide] = toTimelineJsFile(createNasty('a Spotify list'), options).events;
    expect(slide?.media).toBeUndefined();
    expect(slide?.text.text).toContain('<blockquote>a Spotify list</blockquote>');
  });

  it('links only to a given site', () => {
    expect(toTimelineJs(timeline, options)).not.toContain('http');
    const [slide] = toTimelineJsFile(timeline, { ...options, siteUrl: 'https://example.org/' }).events;
    expect(slide?.text.text).toContain(`href="https://example.org/event/${timeline.events[0]?.id}/"`);
  });
});

describe('fromTimelineJs', () => {
  it('reads back ids, titles, summaries, dates and status of the real timeline', () => {
    for (const language of ['en', 'fr'] as const) {
      const { draft, faults } = fromTimelineJs(toTimelineJs(timeline, { language }), language);
      expect(faults).toEqual([]);
      expect(draft?.title).toEqual({ [language]: timeline.title[language] });
      expect(draft?.events.length).toBe(timeline.events.length);
      for (const [index, { id, title, summary, when, status }] of timeline.events.entries()) {
        const { edtf, mod, start, end } = when;
        expect(draft?.events[index]).toMatchObject({
          id,
          title: { [language]: title[language] },
          summary: { [language]: summary[language] },
          when: { edtf, start, end, ...(mod ? { mod } : {}) },
          status,
        });
      }
    }
  });

  it('reads back any words', () => {
    fc.assert(
      fc.property(anyWords, (any) => {
        // White space at line ends is not HTML's to keep.
        const words = asHtmlReads(any).replace(/\s+/g, ' ').trim();
        fc.pre(words !== '');
        const { draft } = fromTimelineJs(toTimelineJs(createNasty(words), options), 'en');
        expect(draft?.events[0]).toMatchObject({ title: { en: words }, summary: { en: words }, topic: words });
      }),
    );
  });

  it('keeps the bounds of every kind of date', () => {
    const bound = (start: string | null, end: string | null) => ({ start, end, basis: 'explicit' }) as const;
    const whens = [
      { edtf: '-0043-03-15', ...bound('-000043-03-15T00:00:00Z', '-000043-03-16T00:00:00Z') },
      { edtf: '198X', ...bound('1980-01-01T00:00:00Z', '1990-01-01T00:00:00Z') },
      { edtf: '2021-24', ...bound('2021-12-01T00:00:00Z', '2022-03-01T00:00:00Z') },
      { edtf: '../2004~', ...bound(null, '2005-01-01T00:00:00Z') },
      { edtf: '198X/2021-21', ...bound('1980-01-01T00:00:00Z', '2021-06-01T00:00:00Z') },
    ];
    const { draft } = fromTimelineJs(toTimelineJs(createDated(whens), options), 'en');
    expect(draft?.events.map(({ when }) => when)).toEqual(whens.map(({ basis: _, ...when }) => when));
  });

  it('believes the dates where somebody has changed them since', () => {
    const file = toTimelineJsFile(timeline, { ...options, events: [timeline.events[0]?.id ?? ''] });
    const [slide] = file.events;
    const changed = { ...file, events: [{ ...slide, start_date: { year: 1946 } }] };
    expect(fromTimelineJs(JSON.stringify(changed), 'en').draft?.events[0]?.when.edtf).toBe('1946');
  });

  it('reads what others write: strings for numbers, HTML for text, no ids', () => {
    const slide = {
      start_date: { year: '1989', month: '11', day: '' },
      end_date: { year: '', month: '', day: '' },
      text: {
        headline: '<a href="x">Un &eacute;t&eacute; &agrave; Berlin</a>',
        text: '<p>One<br>two</p><script>x</script><p>3 &lt; 4</p>',
      },
      group: 'R&amp;D',
      media: { url: 'https://example.org/a.jpg', caption: 'A picture' },
    };
    const { draft, faults } = fromTimelineJs(JSON.stringify({ events: [slide] }), 'fr');
    expect(faults).toEqual([]);
    expect(draft?.events).toMatchObject([
      {
        id: 'un-ete-a-berlin',
        title: { fr: 'Un été à Berlin' },
        summary: { fr: 'One\ntwo\n3 < 4' },
        when: { edtf: '1989-11', start: '1989-11-01T00:00:00Z', end: '1989-12-01T00:00:00Z' },
        topic: 'R&D',
        status: null,
        quote: null,
      },
    ]);
  });

  it('says in words what it cannot read, and reads the rest', () => {
    const text = { headline: 'A' };
    const events = [
      { text },
      { start_date: { year: '89?' }, text },
      { start_date: { year: 1989, month: 13 }, text },
      { start_date: { month: 5 }, text },
      { start_date: { year: 1989 } },
      'x',
      { start_date: { year: 1989 }, text, unique_id: 'a' },
      { start_date: { year: 1990 }, text, unique_id: 'a' },
    ];
    const { draft, faults } = fromTimelineJs(JSON.stringify({ events }), 'en');
    expect(draft?.events.map(({ when }) => when.edtf)).toEqual(['1989']);
    expect(faults.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'events[0] has no start_date',
      'events[1] start_date.year: "89?" is not a whole number',
      'events[2] "1989-13" is not a date such as 2022-03-24, 2022-03 or 2022-02/..',
      'events[3] start_date has no year',
      'events[4] has no headline',
      'events[5] is not an event: an object is expected',
      'events[7] "a" is the unique_id of an earlier event',
    ]);
    for (const junk of ['', '{', 'null', '[]', '{"events":{}}']) expect(fromTimelineJs(junk, 'en').draft).toBeNull();
  });
});
