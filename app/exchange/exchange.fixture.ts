/**
 * For tests: the real timeline with its texts, and a small one whose every word is nasty.
 *
 * Must not know: any format.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Text, Timeline, When } from '../../data/schema/timeline';
import { createTimeline } from '../../data/schema/timeline.fixture';
import { parseTimeline } from '../../data/schema/validate';

const FOLDER = join(import.meta.dirname, '../../data/timelines/nato-russia-ukraine');

/** The timeline as it is served. */
export function readTimeline(): Timeline {
  const { timeline } = parseTimeline(JSON.parse(readFileSync(join(FOLDER, 'timeline.json'), 'utf8')));
  if (!timeline) throw new Error('the timeline cannot be read');
  return timeline;
}

/** Its articles, by source id. */
export const readTexts = ({ sources }: Timeline): ReadonlyMap<string, string> =>
  new Map(sources.map(({ id, file }) => [id, readFileSync(join(FOLDER, file), 'utf8')]));

const NASTY_WORDS: readonly string[] = [
  'plain',
  'he said "no", and “yes”; then: \\backslash\\',
  'two\nlines',
  'two\r\nlines, a return\rand a tab\there',
  '=HYPERLINK("http://e.org","x")',
  '+1-2',
  '-1',
  '@SUM(A1)',
  "'=already marked",
  '＝full width',
  '</script><script>alert(1)</script>',
  '<b>bold</b> &amp; R&D &lt;i&gt; &eacute;',
  '<!-- comment -->',
  'astral 🎈 and 👩‍👩‍👧‍👦 and 𝒜',
  'é à ü ß – — … « œ »\u00a0! 中文 עברית',
  '100% of $5 & #1 {x} a_b ~ ^ \\',
  'BEGIN:VEVENT',
  'TY  - BOOK',
  '@article{x,',
  ' leading and trailing ',
  'x'.repeat(5000),
  '🎈'.repeat(300),
  '__proto__',
  'spotify iframe youtu.be',
];

/** Words that have broken one format or another, each with a name for the test. */
export const NASTY: readonly (readonly [string, string])[] = NASTY_WORDS.map((words) => [
  JSON.stringify(words.slice(0, 40)),
  words,
]);

/** The small timeline with the same words wherever words stand. */
export function createNasty(words: string): Timeline {
  const timeline = createTimeline();
  const text: Text = { en: words, fr: `fr ${words}` };
  const [event] = timeline.events;
  const [source] = timeline.sources;
  const [mention] = event?.evidence ?? [];
  if (!event || !source || !mention) throw new Error('the small timeline has lost its event');
  return {
    ...timeline,
    title: text,
    description: text,
    topics: [{ id: 'opening', label: text }],
    actors: [{ id: 'mayor', kind: 'person', label: text, aliases: [] }],
    places: [{ id: 'town', label: text, aliases: [] }],
    sources: [
      {
        ...source,
        title: words,
        publisher: words,
        author: words,
        machineTranslated: true,
        published: { ...source.published, note: text },
      },
    ],
    events: [
      {
        ...event,
        title: text,
        summary: text,
        attribution: text,
        status: 'alleged',
        when: { ...event.when, note: text },
        evidence: [{ ...mention, exact: words, end: mention.start + words.length }],
      },
    ],
  };
}

/** The small timeline with other dates. */
export function createDated(whens: readonly When[]): Timeline {
  const timeline = createTimeline();
  const [event] = timeline.events;
  if (!event) throw new Error('the small timeline has lost its event');
  return { ...timeline, stories: [], events: whens.map((when, index) => ({ ...event, id: `event-${index}`, when })) };
}

/** Any words with something in them: all of Unicode but lone surrogates, and the characters that formats care about. */
export const anyWords = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('\r', '\n', '\r\n', '"', "'", ',', ';', '=', '@', '\t', '<', '&', '\\', '🎈', '\ufeff'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');
