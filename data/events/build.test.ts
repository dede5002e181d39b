import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../schema/validate';
import { anchor } from '../selectors/anchor';
import { buildTimeline } from './build';
import { type Change, createInput } from './build.fixture';
import { formatFault } from './build-faults';
import { formatTimeline } from './build-format';
import type { YamlFile } from './build-input';

/** All faults of a build, as people read them. */
function faultsOf(input = createInput()): readonly string[] {
  return buildTimeline(input).faults.map(formatFault);
}

const change = (file: YamlFile, from: string, to: string): Change => ({ file, from, to });
const event = (from: string, to: string) => change('events.yaml', from, to);
const source = (from: string, to: string) => change('sources.yaml', from, to);

describe('a sound timeline', () => {
  const { timeline, faults } = buildTimeline(createInput());
  const text = createInput().articles.get('articles/gazette.txt')?.text ?? '';

  it('has no faults, and none at the door of the app', () => {
    expect(faults).toEqual([]);
    expect(parseTimeline(JSON.parse(formatTimeline(timeline as never))).faults).toEqual([]);
  });

  it('has each passage where its offsets say', () => {
    const mentions = timeline?.events.flatMap(({ evidence }) => evidence) ?? [];
    expect(mentions).toHaveLength(3);
    for (const mention of mentions) expect(anchor(text, mention).state).toBe('verified');
  });

  it('has its events by time and id, its evidence by offset', () => {
    expect(timeline?.events.map(({ id }) => id)).toEqual(['bridge-opens', 'evening-traffic']);
    expect(timeline?.events[0]?.evidence.map(({ start }) => start)).toEqual([23, 136]);
  });

  it('takes the quote that its prefix tells', () => {
    const [mention] = timeline?.events[1]?.evidence ?? [];
    expect(mention?.prefix.endsWith('Cars used ')).toBe(true);
  });

  it('dates the event with the words of its passage', () => {
    const time = timeline?.events[0]?.evidence[0]?.time;
    expect(time).toEqual({ start: 41, end: 64, exact: 'this Thursday, March 24', value: '2022-03-24' });
  });

  it('has site furniture in order, a stretch from its first to its last words', () => {
    const [first, second] = timeline?.sources[0]?.boilerplate ?? [];
    expect(text.slice(first?.start, first?.end)).toBe('News | Sport | Weather');
    expect(text.slice(second?.start, second?.end)).toBe('Share this article\nLeave a comment');
  });

  it('fills in what may be left out', () => {
    expect(timeline?.events[1]).toMatchObject({ actors: [], places: [], background: false });
  });
});

describe('the text of timeline.json', () => {
  const build = () => formatTimeline(buildTimeline(createInput()).timeline as never);

  it('is the same each time, readable, and ends with a newline', () => {
    expect(build()).toBe(build());
    expect(build()).toMatch(/^\{\n {2}"format": 2,\n {2}"id": "bridges",\n {2}"version": 3,\n/);
    expect(build().endsWith('}\n')).toBe(true);
  });

  it('has languages in the order of the timeline, however they were written', () => {
    expect(build()).toContain('"title": {\n    "en": "Bridges",\n    "fr": "Ponts"\n  }');
  });
});

describe('every fault, with file, line, path and reason', () => {
  it.each<[string, Change, string | RegExp]>([
    // Quotes
    [
      'quote not found',
      event('nobody used the bridge', 'nobody crossed the bridge'),
      'events.yaml:24 [1].evidence[0].quote: quote not found: “nobody crossed the bridge” (nearest: “nobody used the bridge”)',
    ],
    [
      'quote found twice',
      event('      prefix: Cars used\n', ''),
      'events.yaml:10 [0].evidence[0].quote: quote found 2 times: give a prefix or suffix that tells which: “the bridge”',
    ],
    [
      'prefix that does not tell',
      event('prefix: Cars used', 'prefix: used'),
      /\[0\]\.evidence\[0\]\.quote: quote found 2 times: give a longer prefix or suffix/,
    ],
    [
      'prefix that is not there',
      event('prefix: Cars used', 'prefix: Lorries used'),
      /quote found 2 times, but never with its prefix “Lorries used”/,
    ],
    [
      'passage in site furniture',
      event('quote: nobody used the bridge', 'quote: Share this article'),
      /^events\.yaml:23 \[1\]\.evidence\[0\]: lies in site furniture/,
    ],
    [
      'passage that reaches into site furniture',
      event('quote: nobody used the bridge', 'quote: "noon.\\nShare this"'),
      /\[1\]\.evidence\[0\]: lies in site furniture/,
    ],
    [
      'passage cited twice',
      event('quote: nobody used the bridge', 'quote: The bridge opened this Thursday, March 24'),
      /^events\.yaml:25 \[1\]\.evidence\[1\]: is the same passage as evidence\[0\]/,
    ],
    [
      'date words outside the passage',
      event('quote: "this Thursday, March 24"', 'quote: the evening'),
      /^events\.yaml:27 \[1\]\.evidence\[1\]\.time: in the passage: quote not found: “the evening”/,
    ],
    [
      'date words outside the passage, told by a prefix',
      event('quote: "this Thursday, March 24"', 'quote: noon, prefix: "at "'),
      /\.time: the date words are not inside the passage: “noon”/,
    ],
    // Dates
    [
      'date that contradicts its words',
      event('when: { edtf: "2022-03-24", basis: explicit }', 'when: { edtf: "2022-04", basis: explicit }'),
      /^events\.yaml:27 .*\.time: the date \(2022-04-01 to 2022-04-30\) contradicts its words: “this Thursday, March 24” is 2022-03-24 \(2022-03-24\)$/,
    ],
    [
      'weekday that contradicts its date',
      event('value: "2022-03-24" }', 'value: "2021-03-24" }\n      when: { edtf: "2021-03-24", basis: explicit }'),
      /\.time: the text says “thursday”, but 2021-03-24 is a wednesday/,
    ],
    [
      'value that is none',
      event('value: "2022-03-24"', 'value: soon'),
      /\.time\.value: "soon" is neither EDTF nor a TIMEX3 value/,
    ],
    [
      'no EDTF',
      event('edtf: "2022-03-24", basis: explicit', 'edtf: "24 March", basis: explicit'),
      /^events\.yaml:15 \[1\]\.when\.edtf: "24 March" is no EDTF/,
    ],
    [
      'EDTF without quotes',
      event('edtf: "2022-03-24", basis: explicit', 'edtf: 1989, basis: explicit'),
      /^events\.yaml:15 \[1\]\.when\.edtf: 1989 is a number, .* write it in quotes, "1989"/,
    ],
    [
      'inferred without note',
      event('basis: explicit', 'basis: inferred'),
      /^events\.yaml:15 \[1\]\.when\.note: is missing: an inferred date needs a note/,
    ],
    [
      "mention's own date",
      event('prefix: Cars used', 'prefix: Cars used\n      when: { edtf: "2022-13", basis: explicit }'),
      /^events\.yaml:12 \[0\]\.evidence\[0\]\.when\.edtf/,
    ],
    [
      'publication',
      source('edtf: "2022-03-24"', 'edtf: "soon"'),
      /^sources\.yaml:10 \[0\]\.published\.edtf: "soon" is no EDTF/,
    ],
    // Ids
    ['unknown topic', event('topic: opening', 'topic: war'), /^events\.yaml:6 \[0\]\.topic: "war" is no topic/],
    [
      'unknown actor',
      event('actors: [mayor]', 'actors: [mayor, king]'),
      /^events\.yaml:18 \[1\]\.actors\[1\]: "king" is no actor/,
    ],
    [
      'unknown place',
      event('places: [town]', 'places: [moon]'),
      /^events\.yaml:19 \[1\]\.places\[0\]: "moon" is no place/,
    ],
    [
      'unknown source',
      event('source: gazette', 'source: times'),
      /^events\.yaml:9 \[0\]\.evidence\[0\]\.source: "times" is no source/,
    ],
    [
      'a thread of an event that there is not',
      change('threads.yaml', 'evening-traffic', 'x'),
      /^threads\.yaml:3 \[0\]\.events\[1\]: "x" is no event/,
    ],
    [
      'a thread by the name of an event',
      change('threads.yaml', 'id: the-bridge', 'id: bridge-opens'),
      /^threads\.yaml:1 \[0\]\.id: "bridge-opens" is also the id of an event/,
    ],
    [
      'unknown event in a story',
      change('stories.yaml', 'event: bridge-opens', 'event: x'),
      /^stories\.yaml:5 \[0\]\.steps\[0\]\.event: "x" is no event/,
    ],
    [
      'unknown evidence in a story',
      change('stories.yaml', 'evidence: 2', 'evidence: 3'),
      /^stories\.yaml:6 .*\.evidence: is 3, but "bridge-opens" has 2/,
    ],
    [
      'evidence of no event in a story',
      change('stories.yaml', 'event: bridge-opens\n      ', ''),
      /^stories\.yaml:5 \[0\]\.steps\[0\]\.evidence: is given without an event/,
    ],
    [
      'a window that ends before it starts',
      change('stories.yaml', 'evidence: 2', 'window: { start: "2022-04-01T00:00:00Z", end: "2022-03-01T00:00:00Z" }'),
      /^stories\.yaml:6 \[0\]\.steps\[0\]\.window\.end: the end must come after the start/,
    ],
    [
      'an unknown filter in a story',
      change('stories.yaml', 'evidence: 2', 'filters: { colour: [red] }'),
      /^stories\.yaml:6 \[0\]\.steps\[0\]\.filters\.colour: is no filter/,
    ],
    [
      'a filter by an unknown actor in a story',
      change('stories.yaml', 'evidence: 2', 'filters: { actor: [king] }'),
      /^stories\.yaml:6 \[0\]\.steps\[0\]\.filters\.actor\[0\]: "king" is no actor/,
    ],
    [
      'a missing translation in a story',
      change('stories.yaml', ', fr: Voyez', ''),
      'stories.yaml:4 [0].steps[0].heading: has no words in "fr"',
    ],
    [
      'duplicate id',
      event('id: bridge-opens', 'id: evening-traffic'),
      /^events\.yaml:12 \[1\]\.id: "evening-traffic" is also the id of events\.yaml\[0\]/,
    ],
    ['no id', event('id: bridge-opens', 'id: Bridge Opens'), /^events\.yaml:12 \[1\]\.id: an id is lower-case/],
    [
      'another folder',
      change('timeline.yaml', 'id: bridges', 'id: tunnels'),
      /^timeline\.yaml:1 id: is "tunnels", but the folder is called "bridges"/,
    ],
    // Words
    ['missing translation', event(', fr: Le pont ouvre', ''), 'events.yaml:13 [1].title: has no words in "fr"'],
    [
      'missing translation of a note',
      event(', fr: Le même jour.', ''),
      'events.yaml:4 [0].when.note: has no words in "fr"',
    ],
    [
      'missing translation of a label',
      change('actors.yaml', ', fr: Le maire', ''),
      'actors.yaml:3 [0].label: has no words in "fr"',
    ],
    [
      'foreign language',
      event('fr: Le pont ouvre', 'fr: Le pont ouvre, de: Die Brücke'),
      /\[1\]\.title: has words in "de", which is not a language/,
    ],
    [
      'long title',
      event('fr: Le pont ouvre', `fr: ${'a'.repeat(81)}`),
      /^events\.yaml:13 \[1\]\.title\.fr: has 81 characters: at most 80 fit/,
    ],
    // Shapes
    [
      'unknown field',
      event('prefix: Cars', 'prefx: Cars'),
      /\[0\]\.evidence\[0\]: has "prefx", which the format does not know/,
    ],
    ['missing field', event('  status: occurred\n', ''), /^events\.yaml:1 \[0\]\.status: is missing: one of occurred/],
    [
      'wrong status',
      event('status: occurred', 'status: maybe'),
      /^events\.yaml:5 \[0\]\.status: is "maybe", not one of/,
    ],
    [
      'no evidence',
      event('evidence:\n    - source: gazette\n      quote: the bridge\n      prefix: Cars used', 'evidence: []'),
      /^events\.yaml:8 \[0\]\.evidence: is empty/,
    ],
    ['list', change('actors.yaml', '- id: mayor', '  id: mayor'), /^actors\.yaml:1: is not a list/],
    // Sources
    [
      'article that is not there',
      source('gazette.txt', 'times.txt'),
      /^sources\.yaml:2 \[0\]\.file: "articles\/times\.txt" is not in the timeline's folder/,
    ],
    [
      'furniture not found',
      source('News | Sport', 'News | Sports'),
      /^sources\.yaml:17 \[0\]\.boilerplate\[1\]: quote not found: .*nearest: “News \| Sport/,
    ],
    [
      'stretch without end',
      source('to: a comment', 'to: a reply'),
      /^sources\.yaml:15 \[0\]\.boilerplate\[0\]: the end of the stretch is not found/,
    ],
    ['half a stretch', source('      to: a comment\n', ''), /\[0\]\.boilerplate\[0\]\.to: is missing/],
    [
      'furniture that overlaps',
      source('quote: News | Sport | Weather', 'quote: Leave a comment'),
      /two stretches of site furniture overlap/,
    ],
    [
      'note not found',
      source('two “millions”', 'two "millions"'),
      /\[0\]\.notes\[0\]: quote not found: .* \(nearest: “two “millions””\)/,
    ],
    // Files
    ['no YAML', event('title: {', 'title: ['), /^events\.yaml:\d+: cannot be read as YAML/],
    [
      'key given twice',
      event('  status: occurred\n', '  status: occurred\n  status: planned\n'),
      /^events\.yaml:6: cannot be read as YAML: .*unique/,
    ],
  ])('%s', (_, broken, expected) => {
    const result = buildTimeline(createInput(broken));
    expect(result.timeline).toBeNull();
    const pattern = typeof expected === 'string' ? expected : expect.stringMatching(expected);
    expect(result.faults.map(formatFault)).toContainEqual(pattern);
  });

  it.each(['timeline.yaml', 'sources.yaml', 'events.yaml'] as const)('missing and empty %s', (file) => {
    const input = createInput();
    const { [file]: _, ...rest } = input.yaml;
    expect(faultsOf({ ...input, yaml: rest })).toContain(`${file}: is missing from the timeline's folder`);
    expect(faultsOf({ ...input, yaml: { ...rest, [file]: '# nothing yet\n' } })).toContain(`${file}: is empty`);
  });

  it('does not blame others for a file that cannot be read', () => {
    expect(faultsOf(createInput(change('actors.yaml', 'label: {', 'label: [')))).toEqual([
      expect.stringMatching(/^actors\.yaml:3: cannot be read as YAML/),
    ]);
  });

  it('needs no stories', () => {
    const input = createInput();
    const { 'stories.yaml': _, ...rest } = input.yaml;
    expect(faultsOf({ ...input, yaml: rest })).toEqual([]);
  });

  it('finds all of them in one go, one event with several among them', () => {
    const input = createInput(
      event('status: occurred\n  topic: opening\n  weight: 0.2', 'status: maybe\n  topic: war\n  weight: 7'),
    );
    const events = input.yaml['events.yaml']
      ?.replace('nobody used', 'no one used')
      .replace('edtf: "2022-03-24", basis: inferred', 'edtf: "soon", basis: inferred');
    const faults = faultsOf({ ...input, yaml: { ...input.yaml, 'events.yaml': events ?? '' } });
    expect(faults.map((fault) => fault.split(':', 2).join(':'))).toEqual([
      'events.yaml:4 [0].when.edtf',
      'events.yaml:5 [0].status',
      'events.yaml:6 [0].topic',
      'events.yaml:7 [0].weight',
      'events.yaml:24 [1].evidence[0].quote',
    ]);
  });
});

describe('warnings', () => {
  it.each<[string, Change, string]>([
    ['actor', event('actors: [mayor]', 'actors: []'), 'actors.yaml:1 [0].id: warning: no event uses the actor "mayor"'],
    ['place', event('places: [town]', 'places: []'), 'places.yaml:1 [0].id: warning: no event uses the place "town"'],
    [
      'topic',
      change('timeline.yaml', 'topics:\n', 'topics:\n  - { id: war, label: { en: War, fr: Guerre } }\n'),
      'timeline.yaml:7 topics[0].id: warning: no event uses the topic "war"',
    ],
  ])('tell of an unused %s and do not stop the build', (_, unused, expected) => {
    const { timeline, faults } = buildTimeline(createInput(unused));
    expect(faults.map(formatFault)).toEqual([expected]);
    expect(timeline).not.toBeNull();
  });

  it.each(['2022-03-24T00:30+01:00', '2022-03-24T23:30-05:00', '2022-03-23T22:30Z/2022-03-24T00:30Z'])(
    'take the words for the day of the place: %s',
    (edtf) => {
      const input = createInput(
        event('when: { edtf: "2022-03-24", basis: explicit }', `when: { edtf: "${edtf}", basis: explicit }`),
      );
      expect(faultsOf(input)).toEqual([]);
    },
  );

  it('tell of a time on another day than its words, on its own clock', () => {
    const when = 'when: { edtf: "2022-03-25T00:30+01:00", basis: explicit }';
    const faults = faultsOf(createInput(event('when: { edtf: "2022-03-24", basis: explicit }', when)));
    expect(faults.join('\n')).toContain(
      'the date (2022-03-25) contradicts its words: “this Thursday, March 24” is 2022-03-24',
    );
  });

  const later = (edtf: string, status = 'occurred') => {
    const input = createInput(event('edtf: "2022-03-24", basis: inferred', `edtf: "${edtf}", basis: inferred`));
    const events = input.yaml['events.yaml']?.replace('status: occurred', `status: ${status}`) ?? '';
    return faultsOf({ ...input, yaml: { ...input.yaml, 'events.yaml': events } });
  };

  it.each(['2022-03-25', '2022-04', '2023/2024', '2022-03-25/..'])(
    'tell of what occurred after every article: %s',
    (edtf) => {
      expect(later(edtf)).toEqual([
        'events.yaml:5 [0].status: warning: is "occurred", but lies after every article that proves it (2022-03-24)',
      ]);
    },
  );

  it.each([
    ['2022-03-24', 'occurred'],
    ['2022-03', 'occurred'],
    ['2022-03-20/2022-04-02', 'occurred'],
    ['../2022-04', 'occurred'],
    ['2022-03-25', 'planned'],
    ['2022-03-25', 'alleged'],
  ])('are silent about %s, %s', (edtf, status) => {
    expect(later(edtf, status)).toEqual([]);
  });

  it('are silent where one article is later, has another date of its own, or of which the day is not known', () => {
    const input = createInput(event('edtf: "2022-03-24", basis: inferred', 'edtf: "2022-03-25", basis: inferred'));
    const published = (edtf: string) => input.yaml['sources.yaml']?.replace('"2022-03-24"', `"${edtf}"`) ?? '';
    for (const edtf of ['2022-03-20/2022-03-26', '2022-03-24/..'])
      expect(faultsOf({ ...input, yaml: { ...input.yaml, 'sources.yaml': published(edtf) } })).toEqual([]);
    const own = input.yaml['events.yaml']?.replace(
      'prefix: Cars used\n',
      'prefix: Cars used\n      when: { edtf: "2022-03-24", basis: explicit }\n',
    );
    expect(faultsOf({ ...input, yaml: { ...input.yaml, 'events.yaml': own ?? '' } })).toEqual([]);
  });

  it('tell of an article that is no source', () => {
    const input = createInput();
    const articles = new Map([...input.articles, ['articles/other.txt', { text: '', sha256: '' }] as const]);
    expect(faultsOf({ ...input, articles })).toEqual([
      'sources.yaml:1: warning: no source has the file "articles/other.txt"',
    ]);
  });
});
