/**
 * Real input: the mouse and the wheel as the browser gets them from a hand, at a hand's pace, not at the page's. What
 * a page that is busy does not take in time is queued by the browser, as for a person.
 *
 * Must not know: what is on the page.
 */
import type { CDPSession } from '@playwright/test';
import type { Modifier } from './subjects';

/** As the protocol counts them. */
const MODIFIERS: Readonly<Record<Modifier, number>> = { alt: 1, control: 2, shift: 8 };

/** In milliseconds: a mouse reports about sixty times a second, a finger turns the wheel about twenty notches. */
export const PACE = { move: 16, notch: 50 };

/** One notch of a usual wheel, in CSS pixels. */
const NOTCH = 100;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Hand {
  move(to: Point, held?: boolean): void;
  down(at: Point, modifier?: Modifier): void;
  up(at: Point, modifier?: Modifier): void;
  /** Turns the wheel by notches; negative is away from the person. */
  wheel(at: Point, notches: number, modifier?: Modifier): void;
  /** When the page has taken in all that was done so far. */
  taken(): Promise<void>;
}

export function createHand(session: CDPSession): Hand {
  let pending: Promise<unknown>[] = [];
  const send = (event: Parameters<typeof session.send<'Input.dispatchMouseEvent'>>[1]) => {
    // A page that hangs or is closed answers nothing: the run's own limit sees to that.
    pending.push(session.send('Input.dispatchMouseEvent', event).catch(() => undefined));
  };
  const bits = (modifier?: Modifier) => (modifier === undefined ? 0 : MODIFIERS[modifier]);
  return {
    move: (to, held = false) =>
      send({ type: 'mouseMoved', ...to, button: held ? 'left' : 'none', buttons: held ? 1 : 0 }),
    down: (at, modifier) =>
      send({ type: 'mousePressed', ...at, button: 'left', buttons: 1, clickCount: 1, modifiers: bits(modifier) }),
    up: (at, modifier) =>
      send({ type: 'mouseReleased', ...at, button: 'left', buttons: 0, clickCount: 1, modifiers: bits(modifier) }),
    wheel: (at, notches, modifier) =>
      send({ type: 'mouseWheel', ...at, deltaX: 0, deltaY: notches * NOTCH, modifiers: bits(modifier) }),
    taken: async () => {
      const all = pending;
      pending = [];
      await Promise.all(all);
    },
  };
}

/** Runs a step at each tick of a steady clock until it says stop; a late tick is followed at once by the next. */
export async function atPace(every: number, step: (tick: number) => boolean | Promise<boolean>): Promise<void> {
  const from = performance.now();
  for (let tick = 0; ; tick += 1) {
    const wait = from + tick * every - performance.now();
    if (wait > 0) await sleep(wait);
    if (!(await step(tick))) return;
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
