/**
 * The presenter's clock: how long the lesson has gone on, how long was planned, and when the present step is due to end.
 *
 * Must not know: the time (it is passed in), where the clock is kept.
 */
import * as z from 'zod/mini';

/** All times in ms since 1970. */
const clockSchema = z.object({
  startedAt: z.number(),
  /** When it was stopped; null while it runs. */
  stoppedAt: z.nullable(z.number()),
  plannedMinutes: z.number().check(z.minimum(1), z.maximum(600)),
});

export type LessonClock = Readonly<z.infer<typeof clockSchema>>;

/** Where nobody has said otherwise: a step with its question takes a class about so long. */
const MINUTES_A_STEP = 3;
const MINUTE = 60_000;

export const startClock = (now: number, steps: number): LessonClock => ({
  startedAt: now,
  stoppedAt: null,
  plannedMinutes: Math.max(steps * MINUTES_A_STEP, 1),
});

/** Time gone by, in ms. */
export const elapsed = (clock: LessonClock, now: number): number => (clock.stoppedAt ?? now) - clock.startedAt;

/** Time left of what was planned, in ms; below zero where the lesson is over its time. */
export const timeLeft = (clock: LessonClock, now: number): number =>
  clock.plannedMinutes * MINUTE - elapsed(clock, now);

/** When a step, counted from 1, should be over if each takes its equal share: ms from the start. */
export const dueAfter = (clock: LessonClock, step: number, steps: number): number =>
  (clock.plannedMinutes * MINUTE * step) / Math.max(steps, 1);

/** Stops a running clock, and lets a stopped one go on where it was. */
export const toggleClock = (clock: LessonClock, now: number): LessonClock =>
  clock.stoppedAt === null
    ? { ...clock, stoppedAt: now }
    : { ...clock, startedAt: clock.startedAt + now - clock.stoppedAt, stoppedAt: null };

/** Minutes and seconds, `4:05`; hours where there are any, `1:04:05`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours > 0 ? [hours, pad(minutes), pad(seconds % 60)] : [minutes, pad(seconds % 60)];
  return parts.join(':');
}

const pad = (n: number): string => `${n}`.padStart(2, '0');

/** Reads a clock that was kept; null where there is none or it is damaged. */
export function parseClock(text: string | null): LessonClock | null {
  try {
    return clockSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
