/**
 * Draws the strip: what is filtered out as a shadow, what is shown in its topics' colours, years under both.
 *
 * Heights go with the square root of the count, so that one event can be seen beside fifty.
 * Must not know: React, the store.
 */
import type { Bins } from './strip-bins';
import { FOLD, type StripScale } from './strip-scale';
import { yearTicks } from './year-ticks';

export interface StripColours {
  readonly tones: readonly string[];
  readonly shadow: string;
  readonly ink: string;
  readonly rule: string;
}

/** Room under the bars for the years and the size of their digits, in CSS pixels at the usual size of text. */
const YEARS = 15;
const DIGITS = 11;

export interface StripPicture {
  readonly scale: StripScale;
  /** In CSS pixels. */
  readonly height: number;
  /** How large text is, where 1 is usual. */
  readonly text: number;
  readonly slot: number;
  readonly all: Bins;
  readonly shown: Bins;
  readonly colours: StripColours;
}

export function drawStrip(context: CanvasRenderingContext2D, picture: StripPicture): void {
  const { scale, height, slot, all, shown, colours, text } = picture;
  const ground = height - YEARS * text;
  const tallest = Math.max(1, ...all.totals);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(3, Math.sqrt(count / tallest) * (ground - 4)));
  context.clearRect(0, 0, scale.width, height);
  for (let at = 0; at < all.slots; at++) {
    const total = heightOf(all.totals[at] ?? 0);
    context.fillStyle = colours.shadow;
    if ((shown.totals[at] ?? 0) < (all.totals[at] ?? 0)) context.fillRect(at * slot, ground - total, slot - 1, total);
    drawStack(context, picture, { at, ground, full: heightOf(shown.totals[at] ?? 0) });
  }
  context.fillStyle = colours.rule;
  context.fillRect(0, ground, scale.width, 1);
  drawFolds(context, picture, ground);
  drawYears(context, picture);
}

function drawStack(
  context: CanvasRenderingContext2D,
  { shown, slot, colours }: StripPicture,
  { at, ground, full }: { readonly at: number; readonly ground: number; readonly full: number },
): void {
  const total = shown.totals[at] ?? 0;
  let bottom = ground;
  for (let tone = 0; tone < shown.tones; tone++) {
    const count = shown.counts[tone * shown.slots + at] ?? 0;
    if (count === 0) continue;
    const height = (count / total) * full;
    context.fillStyle = colours.tones[tone] ?? colours.ink;
    context.fillRect(at * slot, bottom - height, slot - 1, height);
    bottom -= height;
  }
}

/** Two slanted lines where years are left out. */
function drawFolds(context: CanvasRenderingContext2D, { scale, colours }: StripPicture, ground: number): void {
  context.strokeStyle = colours.ink;
  context.lineWidth = 1;
  for (const fold of scale.folds) {
    const x = scale.toPx(fold.start) + FOLD / 2;
    context.beginPath();
    for (const shift of [-3, 2]) {
      context.moveTo(x + shift - 2, ground + 5);
      context.lineTo(x + shift + 3, ground - 5);
    }
    context.stroke();
  }
}

function drawYears(context: CanvasRenderingContext2D, { scale, height, colours, text }: StripPicture): void {
  context.fillStyle = colours.ink;
  context.font = `${DIGITS * text}px system-ui, sans-serif`;
  context.textBaseline = 'bottom';
  for (const { px, label } of yearTicks(scale, (label) => context.measureText(label).width)) {
    context.fillRect(px, height - YEARS * text, 1, 4);
    context.fillText(label, px + 3, height);
  }
}
