import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import real from '../../../data/timelines/nato-russia-ukraine/timeline.json';
import { type Dataset, toDataset } from '../../dataset/dataset';
import { drawDataset, drawTimeline, soundDataset } from '../../dataset/test-timeline';
import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import { layLanes } from '../../state/lanes';
import { buildMarks } from '../../state/marks';
import { span } from '../../time/span';
import { cssPx, DAY, instant } from '../../time/units';
import type { LodItem } from '../../time-index/lod-item';
import type { Grouping } from '../../url/view-state';
import type { AxisItem } from './axis-item';
import { type ItemContext, laneWords, markKinds, markLabel, toAxisLanes, toItems } from './to-items';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** All of a dataset on the axis: a pixel stands for half a day to a day, and each label takes 100 of them. */
function axisOf(dataset: Dataset, language: 'en' | 'fr' = 'en', group: Grouping = 'topic') {
  const shown = dataset.events.map((_, index) => index);
  const lanes = layLanes(dataset, shown, group);
  const marks = buildMarks(dataset, shown, lanes);
  const context: ItemContext = {
    dataset,
    marks,
    kinds: markKinds(dataset, marks),
    lanes,
    language,
    messages: language === 'en' ? en : fr,
    queryWindow: span(day('2021-01-01'), day('2025-01-01')),
    resolution: DAY / 2,
    labelWidth: () => cssPx(100),
  };
  const single = (mark: number, row = 0): LodItem => ({
    kind: 'event',
    id: `e${mark}`,
    event: mark,
    lane: marks.lanes[mark] ?? 0,
    row,
    start: instant(marks.starts[mark] ?? 0),
    end: instant(marks.ends[mark] ?? 0),
  });
  const cluster = (members: readonly number[]): LodItem => {
    const starts = members.map((mark) => marks.starts[mark] ?? 0);
    return {
      kind: 'cluster',
      id: '0/1',
      lane: marks.lanes[members[0] ?? 0] ?? 0,
      row: 1,
      start: instant(Math.min(...starts)),
      end: instant(Math.max(...starts)),
      count: members.length,
      loudest: members[0] ?? 0,
      members: () => members,
      has: (mark) => members.includes(mark),
      countIn: () => members.length,
      tally: ({ kinds, count }) =>
        Uint32Array.from({ length: count }, (_, kind) => members.filter((mark) => kinds[mark] === kind).length),
    };
  };
  const markOf = (name: string): number =>
    Array.from({ length: marks.size }, (_, at) => marks.markAt(at)).findIndex((mark) =>
      mark?.kind === 'event' ? dataset.events[mark.event]?.id === name : mark?.source === name,
    );
  const draw = (item: LodItem): AxisItem => {
    const [drawn] = toItems([item], context);
    if (drawn === undefined) throw new Error('nothing was drawn');
    return drawn;
  };
  return {
    context,
    show: (name: string) => draw(single(markOf(name))),
    gather: (...names: string[]) => draw(cluster(names.map(markOf))),
    gatherMarks: (members: readonly number[]) => draw(cluster(members)),
  };
}

const dataset = drawDataset(`
  event    when                   topic  status    in          background
  siege    2022-02-24/..          war    ongoing   gazette     -
  rumour   2022-02                war    alleged   gazette     -
  talks    2022-03-24             peace  planned   journal-fr  -
  truce    2022-03-24             peace  occurred  gazette     yes
  decade   2011/2021              peace  occurred  gazette     -
  before   ../2021-06             peace  occurred  gazette     -
  year     2022-04-01/2023-03-31  peace  occurred  gazette     -
`);

describe('an event on the axis', () => {
  const { show } = axisOf(dataset);

  it('has its own name, lane, colour and words', () => {
    expect(show('talks')).toEqual({
      id: 'e-talks',
      lane: 'peace',
      row: 0,
      start: day('2022-03-24'),
      end: day('2022-03-25'),
      isInside: false,
      startEdge: 'sharp',
      endEdge: 'sharp',
      tone: 1,
      face: { kind: 'event', status: 'planned', label: 'talks', lang: 'en', isBackground: false },
      spoken: '24 March 2022, planned: talks',
    });
    expect(show('truce').face).toMatchObject({ isBackground: true });
  });

  it('is worded in the language of the interface', () => {
    expect(axisOf(dataset, 'fr').show('talks')).toMatchObject({
      spoken: '24\u00a0mars 2022, prévu\u00a0: talks (fr)',
      face: { label: 'talks (fr)', lang: 'fr' },
    });
  });

  it('keeps the language of its own words where they are not translated', () => {
    const timeline = drawTimeline('event\nsiege');
    const events = timeline.events.map((event) => ({ ...event, title: { en: 'The siege' } }));
    expect(axisOf(toDataset({ ...timeline, events }), 'fr').show('siege').face).toMatchObject({
      label: 'The siege',
      lang: 'en',
    });
  });

  it('without an end reaches to the edge of what was asked for', () => {
    expect(show('siege')).toMatchObject({ end: day('2025-01-01'), endEdge: 'open', startEdge: 'sharp' });
    expect(show('before')).toMatchObject({ start: day('2021-01-01'), startEdge: 'open', endEdge: 'soft' });
  });

  it('has its label inside only where the bar is longer at every zoom of that level', () => {
    // At the far end of the level a pixel stands for a day: 365 days hold a label of 100 pixels, 28 do not.
    expect(show('year').isInside).toBe(true);
    expect(show('rumour').isInside).toBe(false);
  });
});

describe('an article on the axis', () => {
  it('stands on its day, with its headline in its own language', () => {
    expect(axisOf(dataset).show('journal-fr')).toMatchObject({
      id: 's-journal-fr',
      lane: '*articles',
      start: day('2024-01-02'),
      tone: -1,
      face: { kind: 'source', label: 'The journal-fr', lang: 'fr' },
      spoken: 'Article, published 2 January 2024: The journal-fr',
    });
  });

  it.each([
    [{ title: null }, 'gazette'],
    [{ title: null, publisher: null }, 'untitled'],
  ])('without a headline is called after what is known: %o', (change, label) => {
    const timeline = drawTimeline('event\nsiege');
    const sources = timeline.sources.map((source) => ({ ...source, ...change }));
    expect(axisOf(toDataset({ ...timeline, sources })).show('gazette').face).toMatchObject({ label });
  });
});

describe('a cluster on the axis', () => {
  const { gather, gatherMarks, context } = axisOf(dataset);

  it('counts what happened apart from what did not, topic by topic', () => {
    expect(gather('truce', 'talks', 'rumour', 'siege', 'year').face).toEqual({
      kind: 'cluster',
      count: 5,
      written: '5',
      parts: [
        { tone: 0, isHollow: false, count: 1 }, // the siege
        { tone: 0, isHollow: true, count: 1 }, // the rumour
        { tone: 1, isHollow: false, count: 2 }, // truce and year
        { tone: 1, isHollow: true, count: 1 }, // the talks
      ],
    });
  });

  it.each([
    [['talks', 'truce'], '2 events, 24 March 2022'],
    [['rumour', 'talks'], '2 events, 1 February – 24 March 2022'],
    [['siege', 'talks', 'year'], '3 events, 24 February – 1 April 2022'],
    [['gazette', 'journal-fr'], '2 articles, 1–2 January 2024'],
  ])('of %s says how many there are and when they begin', (names, spoken) => {
    expect(gather(...names).spoken).toBe(spoken);
  });

  it('says so in French too', () => {
    expect(axisOf(dataset, 'fr').gather('talks', 'truce').spoken).toBe('2\u00a0événements, 24\u00a0mars 2022');
  });

  it('has a name of its own, and a colour of none', () => {
    expect(gather('talks', 'truce')).toMatchObject({ id: 'c-0/1', tone: -1, row: 1, lane: 'peace', isInside: false });
  });

  it('of one without a start begins at the edge', () => {
    expect(gather('before', 'talks')).toMatchObject({ start: context.queryWindow.start, startEdge: 'open' });
    const { start } = context.queryWindow;
    expect(gather('before', 'decade')).toMatchObject({ start, end: start, spoken: '2 events, 1 January 2021' });
  });

  it('is the sum of its parts', () => {
    const whole = axisOf(soundDataset(real));
    const marks = Array.from({ length: whole.context.marks.size }, (_, at) => at);
    fc.assert(
      fc.property(fc.subarray(marks, { minLength: 1 }), (members) => {
        const { face } = whole.gatherMarks(members);
        if (face.kind !== 'cluster') throw new Error('no cluster');
        expect(face.parts.reduce((sum, part) => sum + part.count, 0)).toBe(members.length);
        const kinds = face.parts.map(({ tone, isHollow }) => `${tone} ${isHollow}`);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { numRuns: 40 },
    );
    expect(gatherMarks([0]).face).toMatchObject({ count: 1 });
  });
});

describe('the lanes on the axis', () => {
  const lanesBy = (group: Grouping, language: 'en' | 'fr' = 'en', of = dataset) => {
    const { context } = axisOf(of, language, group);
    return toAxisLanes(context.lanes, Uint8Array.of(3, 2, 1), context);
  };

  it('have a name, rows and, where they are topics, a colour', () => {
    expect(lanesBy('topic')).toEqual([
      { id: 'war', label: 'war', lang: null, rows: 3, tone: 0, isArticles: false, actor: null },
      { id: 'peace', label: 'peace', lang: null, rows: 2, tone: 1, isArticles: false, actor: null },
      { id: '*articles', label: 'Articles', lang: null, rows: 1, tone: -1, isArticles: true, actor: null },
    ]);
  });

  it('have no colour where they are something else, even of the same name', () => {
    const namesakes = drawDataset('event topic actors\nsiege war war');
    expect(lanesBy('actor', 'en', namesakes).map(({ label, tone }) => [label, tone])).toEqual([
      ['war', -1],
      ['Articles', -1],
    ]);
  });

  it('are called in the language of the interface', () => {
    expect(lanesBy('status', 'fr').map(({ label }) => label)).toEqual([
      'a eu lieu',
      'en cours',
      'prévu',
      'allégué',
      'Articles',
    ]);
    expect(lanesBy('none', 'fr').map(({ label }) => label)).toEqual(['Tous les événements', 'Articles']);
  });

  it('say in which language their name is where it is another', () => {
    const lane = { id: 'war', label: { text: { en: 'War' } }, count: 1 };
    expect(laneWords(lane, { language: 'fr', messages: fr })).toEqual({ label: 'War', lang: 'en' });
  });
});

describe('more topics than colours', () => {
  it('begin again with the first colour', () => {
    const many = drawDataset(['event topic', ...Array.from({ length: 9 }, (_, at) => `e${at} topic-${at}`)].join('\n'));
    const { show, context } = axisOf(many);
    expect(show('e7').tone).toBe(7);
    expect(show('e8').tone).toBe(0);
    expect(toAxisLanes(context.lanes, new Uint8Array(), context).at(8)?.tone).toBe(0);
  });
});

describe('markLabel', () => {
  it('is the title of an event and the headline of an article', () => {
    expect(markLabel({ kind: 'event', event: 0 }, { dataset, language: 'fr' })).toBe('before (fr)');
    expect(markLabel({ kind: 'source', source: 'gazette' }, { dataset, language: 'fr' })).toBe('The gazette');
  });
});
