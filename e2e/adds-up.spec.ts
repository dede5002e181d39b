/**
 * What is on screen adds up to what is in the window: own marks, numbers on clusters and numbers beside the lanes' names,
 * as they are drawn, against the file itself; at windows of every length, in every grouping, with few events and many.
 */
import type { Page } from '@playwright/test';
import { generated } from '../data/generate/generated.fixture';
import { createRandom } from '../data/generate/random';
import type { Timeline } from '../data/schema/timeline';
import { timeline as ownTimeline } from './dataset';
import { anyWindow, type DatedMark, GROUPINGS, type Grouping, isIn, laneOf, marksOf } from './dated-marks';
import { type DrawnAxis, type DrawnCluster, readAxis } from './drawn-axis';
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';
import type { TimeWindow } from './time-window';

const WINDOWS = 25;
/** More items than this vis-timeline is never handed. */
const MOST_ITEMS = 300;

const many = generated(2000, 7, { isLean: true }).timeline as Timeline;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, data, query, seed } of [
  { name: 'the usual timeline', data: ownTimeline, query: '', seed: 1 },
  { name: 'a timeline of two thousand events', data: many, query: 'data=many.json', seed: 2 },
]) {
  test(`what is drawn of ${name} adds up at any window`, async ({ reader, page }) => {
    await page.route('**/many.json', (route) => route.fulfill({ json: many }));
    await reader.open(query);
    const marks = marksOf(data);
    const random = createRandom(seed);
    for (let turn = 0; turn < WINDOWS; turn += 1) {
      const grouping = GROUPINGS[turn % GROUPINGS.length] ?? 'none';
      const view = { query, grouping };
      const one = await see(reader, anyWindow(marks, random), view);
      expect.soft(faultsOf(one, marks, grouping), `${grouping}, ${page.url()}`).toEqual([]);
      const aside = (one.window.to - one.window.from) * (random.next() - 0.5);
      const other = await see(reader, movedBy(one.window, aside), view);
      expect.soft(faultsOf(other, marks, grouping), `${grouping}, ${page.url()}`).toEqual([]);
      expect.soft(changesOf(one, other, marks), `from ${inWords(one.window)} to ${inWords(other.window)}`).toEqual([]);
    }
  });
}

type Seen = Pick<TimeWindow, 'from' | 'to'>;

interface Picture extends DrawnAxis {
  /** As the page has it. */
  readonly window: Seen;
}

const movedBy = ({ from, to }: Seen, by: number): Seen => ({ from: from + Math.round(by), to: to + Math.round(by) });

const inWords = ({ from, to }: Seen): string => [from, to].map((at) => new Date(at).toISOString()).join('/');

/** A little more than what may lie on an edge, as a share of the window. */
const ASIDE = 0.007;

/** Goes where a link says, as Back and Forward do, or so little aside that nothing lies on an edge. */
async function see(reader: ReaderPage, window: Seen, view: { query: string; grouping: Grouping }): Promise<Picture> {
  await go(reader, `?${view.query}&from=${linked(window.from)}&to=${linked(window.to)}&group=${view.grouping}`);
  const picture = { ...(await readAxis(reader.page)), window: await windowNow(reader.page) };
  return picture.isOnEdge ? see(reader, movedBy(window, (window.to - window.from) * ASIDE), view) : picture;
}

const linked = (at: number): string => new Date(at).toISOString().slice(0, -1);

async function go(reader: ReaderPage, link: string): Promise<void> {
  await reader.page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
  await reader.idle();
}

async function windowNow(page: Page): Promise<Seen> {
  const seen = await page.evaluate(() => window.sourceline?.state().window as { start: number; end: number } | null);
  if (!seen) throw new Error(`${page.url()} was not followed`);
  return { from: seen.start, to: seen.end };
}

/** Where what is drawn differs from what there is, lane by lane, in words. */
function faultsOf(picture: Picture, marks: readonly DatedMark[], grouping: Grouping): string[] {
  const { lanes, ongoing, items, window } = picture;
  const there = marks.filter((mark) => isIn(mark, window)).length;
  const seen = lanes.map((lane, at) => {
    const all = marks.filter((mark) => laneOf(mark, grouping, lanes) === lane);
    return { lane, ...countLane(picture, at, all), ongoing: ongoing.get(lane) ?? 0 };
  });
  const sum = seen.reduce((before, { alone, inClusters, ongoing: more }) => before + alone + inClusters + more, 0);
  return [
    ...(items > MOST_ITEMS ? [`${items} items`] : []),
    ...seen.flatMap(({ wrong }) => wrong),
    ...seen.flatMap(({ lane, alone, inClusters, ongoing: more, wanted }) =>
      alone + inClusters + more === wanted ? [] : [`${lane}: ${alone} + ${inClusters} + ${more} of ${wanted}`],
    ),
    ...(sum === there ? [] : [`${sum} of ${there} in all`]),
  ];
}

/** What is seen of a lane's marks, and which clusters say a number that is not theirs. */
function countLane({ own, clusters, window }: Picture, lane: number, all: readonly DatedMark[]) {
  const here = clusters.filter((cluster) => cluster.lane === lane);
  const left = all.filter(({ id }) => !own.has(id));
  const membersOf = ({ first, last }: DrawnCluster) => left.filter(({ start }) => start >= first && start <= last);
  const isCounted = (mark: DatedMark) => here.filter((cluster) => membersOf(cluster).includes(mark)).length === 1;
  const wanted = all.filter((mark) => isIn(mark, window));
  return {
    wanted: wanted.length,
    alone: wanted.filter(({ id }) => own.has(id)).length,
    inClusters: wanted.filter(({ id }) => !own.has(id)).filter(isCounted).length,
    wrong: here.flatMap((cluster) => {
      const members = membersOf(cluster).length;
      const isWhole = cluster.first >= window.from && cluster.last < window.to;
      // At an edge some of what stands beside it as marks of their own is out of sight.
      const isRight = cluster.count > 0 && (isWhole ? cluster.count === members : cluster.count <= members);
      return isRight ? [] : [`${cluster.id} says ${cluster.count} of ${members}`];
    }),
  };
}

/** What stands in both of two windows of one length, and not in the same way. */
function changesOf(before: Picture, after: Picture, marks: readonly DatedMark[]): string[] {
  const [one, other] = [before.window, after.window];
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  const shared = marks.filter((mark) => isIn(mark, both)).map(({ id }) => id);
  const [was, is] = [before, after].map(({ own, clusters }) => [
    ...shared.filter((id) => own.has(id)),
    ...clusters.filter(({ first }) => first >= both.from && first < both.to).map(({ id }) => id),
  ]) as [string[], string[]];
  return [
    ...was.filter((id) => !is.includes(id)).map((id) => `${id} has gone`),
    ...is.filter((id) => !was.includes(id)).map((id) => `${id} has come`),
    ...is
      .filter((id) => was.includes(id) && before.heights.get(id) !== after.heights.get(id))
      .map((id) => `${id} stands at another height`),
  ];
}
