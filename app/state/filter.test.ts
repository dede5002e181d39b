import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { toDataset } from '../dataset/dataset';
import { drawDataset, drawTimeline, soundDataset } from '../dataset/test-timeline';
import { type FilterKey, type Filters, filterKeys, noFilters } from '../url/view-state';
import { filterEvents, isFiltered, showsBackground } from './filter';
import { defaultSettings } from './settings';

const dataset = drawDataset(`
  event   when        topic  status    basis     actors  places      in                  background
  siege   2022-02-24  war    ongoing   explicit  us      town        gazette             -
  talks   2022-03-24  peace  planned   relative  us,them town,river  gazette,journal-fr  -
  rumour  2022-04-01  war    alleged   inferred  -       -           journal-fr          -
  treaty  2022-05-01  peace  occurred  explicit  them    river       herald              yes
`);

const passing = (filters: Partial<Filters>, { background = true } = {}) =>
  filterEvents(dataset, { ...noFilters, ...filters }, background)
    .map((index) => dataset.events[index]?.id)
    .join(' ');

describe('filterEvents', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, 'siege talks rumour treaty'],
    [{ topic: ['war'] }, 'siege rumour'],
    [{ topic: ['war', 'peace'] }, 'siege talks rumour treaty'],
    [{ status: ['planned', 'alleged'] }, 'talks rumour'],
    [{ basis: ['explicit'] }, 'siege treaty'],
    [{ actor: ['us'] }, 'siege talks'],
    [{ actor: ['them'] }, 'talks treaty'],
    [{ place: ['river'] }, 'talks treaty'],
    [{ source: ['journal-fr'] }, 'talks rumour'],
    [{ source: ['gazette', 'herald'] }, 'siege talks treaty'],
    [{ language: ['fr'] }, 'talks rumour'],
    [{ language: ['en'] }, 'siege talks treaty'],
    [{ actor: ['us'], topic: ['peace'] }, 'talks'],
    [{ actor: ['us'], topic: ['peace'], status: ['occurred'] }, ''],
    [{ topic: ['no-such-topic'] }, ''],
    [{ topic: ['no-such-topic', 'war'] }, 'siege rumour'],
  ])('%o leaves %s', (filters, ids) => {
    expect(passing(filters)).toBe(ids);
  });

  it('leaves out what is only alluded to where that is not wanted, filtered or not', () => {
    expect(passing({}, { background: false })).toBe('siege talks rumour');
    expect(passing({ topic: ['peace'] }, { background: false })).toBe('talks');
  });

  it('goes by the language of the passage where that is not its article’s', () => {
    const timeline = drawTimeline('event\nspeech');
    const [speech] = timeline.events;
    const evidence = speech?.evidence.map((mention) => ({ ...mention, language: 'ru' })) ?? [];
    const quoted = toDataset({ ...timeline, events: timeline.events.map((event) => ({ ...event, evidence })) });
    expect(filterEvents(quoted, { ...noFilters, language: ['ru'] }, true)).toEqual([0]);
    expect(filterEvents(quoted, { ...noFilters, language: ['en'] }, true)).toEqual([]);
  });
});

describe('every filter of the real timeline', () => {
  const whole = soundDataset(real);
  const all = whole.events.map((_, index) => index);
  const values: Record<FilterKey, readonly string[]> = {
    topic: [...whole.topics.keys()],
    actor: [...whole.actors.keys()],
    place: [...whole.places.keys()],
    status: ['occurred', 'ongoing', 'planned', 'proposed', 'alleged', 'rejected'],
    basis: ['explicit', 'relative', 'inferred'],
    source: [...whole.sources.keys()],
    language: ['en', 'fr'],
  };
  const passingBy = (key: FilterKey, wanted: readonly string[]) =>
    filterEvents(whole, { ...noFilters, [key]: wanted }, true);

  it.each(filterKeys)('%s: what passes by several values passes by one of them, in order', (key) => {
    const one = new Set(values[key].flatMap((value) => [...passingBy(key, [value])]));
    expect(passingBy(key, values[key])).toEqual(all.filter((index) => one.has(index)));
  });

  it.each(['topic', 'status', 'basis'] as const)('%s: each event passes by exactly one value', (key) => {
    expect(values[key].flatMap((value) => [...passingBy(key, [value])]).toSorted((a, b) => a - b)).toEqual(all);
  });
});

describe('background events', () => {
  it.each([
    ['the link says nothing, the setting shows them', null, true, true],
    ['the link says nothing, the setting hides them', null, false, false],
    ['the link hides them, whatever the setting', false, true, false],
    ['the link shows them, whatever the setting', true, false, true],
  ])('%s', (_, background, setting, shown) => {
    expect(showsBackground({ background, settings: { ...defaultSettings, background: setting } })).toBe(shown);
  });
});

describe('isFiltered', () => {
  it.each(filterKeys)('sees a filter by %s', (key) => {
    expect(isFiltered({ ...noFilters, [key]: ['a'] })).toBe(true);
  });

  it('sees none where there is none', () => {
    expect(isFiltered(noFilters)).toBe(false);
  });
});
