/**
 * What is done to every subject: moved back and forth through time, zoomed from everything to a week and back.
 *
 * Each by the gestures that the subject is documented with; what it has no gesture for is left out.
 */
import type { Page } from '@playwright/test';
import { atPace, type Hand, PACE, type Point, sleep } from './gestures';
import type { Subject } from './subjects';

const WEEK = 7 * 86_400_000;

/** Moves of a drag: two seconds, twice there and back. */
const DRAG = { moves: 120, swings: 2, reach: 280 };
/** Turns of a wheel that moves instead of zooming. */
const TURNS = { count: 40, swing: 10 };
/** More notches than any subject needs from eighty years to a week, and as many as the floors get. */
const NOTCHES = { most: 160, ofFloors: 40 };
/** How often the window is looked at while zooming. In notches. */
const LOOK_EVERY = 2;
/** Between clicks that zoom by a level, whose animation takes about half a second. In milliseconds. */
const LEVEL_PACE = 700;
const LEVELS_MOST = 14;
/** What is dragged over to zoom in: a share of the width on either side. */
const BRUSH = 0.06;

export interface Stage {
  readonly page: Page;
  readonly hand: Hand;
  readonly subject: Subject;
}

/** Whether the subject has a gesture for it. */
export const canPan = ({ subject }: Stage): boolean => subject.pan.kind !== 'none';
export const canZoom = ({ subject }: Stage): boolean => subject.zoom.kind !== 'none';

/** Back and forth through time for about two seconds. */
export async function pan(stage: Stage): Promise<void> {
  const { subject, hand } = stage;
  const centre = await pointAt(stage, 0.5);
  if (subject.pan.kind === 'drag') await drag(hand, centre);
  if (subject.pan.kind === 'wheel') {
    const { modifier } = subject.pan;
    await atPace(PACE.notch, (turn) => {
      hand.wheel(centre, Math.floor(turn / TURNS.swing) % 2 === 0 ? 1 : -1, modifier);
      return turn < TURNS.count - 1;
    });
  }
  await hand.taken();
}

async function drag(hand: Hand, from: Point): Promise<void> {
  const reach = Math.min(DRAG.reach, from.x * 0.6);
  hand.move(from);
  hand.down(from);
  await atPace(PACE.move, (move) => {
    const angle = ((move + 1) / DRAG.moves) * DRAG.swings * 2 * Math.PI;
    hand.move({ x: from.x + Math.sin(angle) * reach, y: from.y }, true);
    return move < DRAG.moves - 1;
  });
  hand.up(from);
}

/** Towards a moment at which much happens, until a week or less is in view, or nearer is not to be had. */
export async function zoomIn(stage: Stage, towards: number): Promise<void> {
  const { subject, hand, page } = stage;
  const at = await pointAt(stage, await shareOf(page, towards));
  const isNear = async () => (await spanOf(page)) <= WEEK;
  const { zoom } = subject;
  if (zoom.kind === 'wheel') await turnUntil(stage, at, -1, isNear);
  if (zoom.kind === 'click') await clickUntil(stage, () => click(hand, at), isNear);
  if (zoom.kind === 'buttons') await clickUntil(stage, () => press(stage, zoom.in), isNear);
  if (zoom.kind === 'brush') {
    await clickUntil(stage, async () => brush(stage, await shareOf(page, towards)), isNear);
  }
  await hand.taken();
}

/** Back until as much is in view as at first. */
export async function zoomOut(stage: Stage, everything: number): Promise<void> {
  const { subject, hand, page } = stage;
  const at = await pointAt(stage, 0.5);
  const before = await spanOf(page);
  const isWide = async () => (await spanOf(page)) >= everything * 0.9;
  const { zoom } = subject;
  if (zoom.kind === 'wheel') await turnUntil(stage, at, 1, isWide);
  if (zoom.kind === 'click') await clickUntil(stage, () => click(hand, at, zoom.out), isWide);
  if (zoom.kind === 'buttons') await clickUntil(stage, () => press(stage, zoom.out), isWide);
  if (zoom.kind === 'brush' && before < everything) await press(stage, zoom.reset);
  await hand.taken();
}

async function turnUntil({ page, hand, subject }: Stage, at: Point, way: 1 | -1, isThere: () => Promise<boolean>) {
  const modifier = subject.zoom.kind === 'wheel' ? subject.zoom.modifier : undefined;
  const tells = Number.isFinite(await spanOf(page));
  hand.move(at);
  await atPace(PACE.notch, async (notch) => {
    if (tells && notch % LOOK_EVERY === 0 && (await isThere())) return false;
    hand.wheel(at, way, modifier);
    return notch < (tells ? NOTCHES.most : NOTCHES.ofFloors) - 1;
  });
}

/** Steps until it is there, or a step changes nothing any more. */
async function clickUntil({ page, hand }: Stage, step: () => unknown, isThere: () => Promise<boolean>) {
  let before = Number.NaN;
  for (let level = 0; level < LEVELS_MOST; level += 1) {
    const span = await spanOf(page);
    if ((await isThere()) || span === before) return;
    before = span;
    await step();
    await hand.taken();
    await sleep(LEVEL_PACE);
  }
}

function click(hand: Hand, at: Point, modifier?: 'alt' | 'control' | 'shift'): void {
  hand.move(at);
  hand.down(at, modifier);
  hand.up(at, modifier);
}

async function press({ page, hand }: Stage, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`there is no ${selector} to press`);
  click(hand, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

async function brush(stage: Stage, share: number): Promise<void> {
  const { hand } = stage;
  const [from, to] = [await pointAt(stage, share - BRUSH), await pointAt(stage, share + BRUSH)];
  hand.move(from);
  hand.down(from);
  const steps = 10;
  await atPace(PACE.move, (step) => {
    hand.move({ x: from.x + ((to.x - from.x) * (step + 1)) / steps, y: from.y }, true);
    return step < steps - 1;
  });
  hand.up(to);
}

/** A point of the plot at a share of its width, half-way down what can be seen of it. */
async function pointAt({ page, subject }: Stage, share: number): Promise<Point> {
  const box = await page.locator(subject.plot).first().boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) throw new Error(`there is no ${subject.plot} to point at`);
  const [left, right] = [Math.max(box.x, 0), Math.min(box.x + box.width, size.width)];
  const [top, bottom] = [Math.max(box.y, 0), Math.min(box.y + box.height, size.height)];
  const inside = Math.min(Math.max(share, 0.1), 0.9);
  return { x: Math.round(left + (right - left) * inside), y: Math.round((top + bottom) / 2) };
}

/** Where a moment stands in the window; the middle where the page does not tell its window. */
async function shareOf(page: Page, moment: number): Promise<number> {
  const span = await page.evaluate(() => window.benchSpan?.() ?? null);
  return span === null ? 0.5 : (moment - span[0]) / (span[1] - span[0]);
}

/** Length of the window in milliseconds of time; NaN where the page does not tell. */
export async function spanOf(page: Page): Promise<number> {
  const span = await page.evaluate(() => window.benchSpan?.() ?? null);
  return span === null ? Number.NaN : span[1] - span[0];
}
