/**
 * The picture that is shown with a link to the site: the title, and the events drawn over the years, a row a topic.
 * The same data give the same picture: the typeface is the project's own, no clock and no chance is asked.
 *
 * Build time only (Node). Must not know: where the picture is put.
 */
import type * as Canvas from '@napi-rs/canvas';
import type { PageContext } from '../pages/page-context';
import { type Density, densityOf, PREVIEW_SIZE } from '../pages/preview';
import { textIn } from '../ui/shared/text';
import { FAMILY, loadCanvas } from './preview-canvas';

/** Light colours of `tokens.css`: a picture has one scheme. */
const PAPER = '#fbfaf7';
const INK = '#1c1b19';
const INK_SOFT = '#55524b';
const RULE = '#dedad0';
const TONES = ['#7a58e2', '#d13800', '#433700', '#876d53', '#007d8d', '#8b4362', '#471779', '#004239'];

const MARGIN = 72;
const COLUMNS = 66;
const PLOT = { top: 268, bottom: 536 };
/** A mark's area grows with what it counts; this is half the width of one event. */
const ONE = 6.5;

/** A PNG. */
export function drawPreview(page: PageContext, root: string): Promise<Uint8Array> {
  const { createCanvas } = loadCanvas(root);
  const canvas = createCanvas(PREVIEW_SIZE.width, PREVIEW_SIZE.height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, PREVIEW_SIZE.width, PREVIEW_SIZE.height);
  const density = densityOf(page.dataset, COLUMNS);
  drawWords(pen, page);
  drawRows(pen, density);
  drawYears(pen, density);
  return canvas.encode('png');
}

function drawWords(pen: Canvas.SKRSContext2D, { dataset, language, messages }: PageContext): void {
  const title = textIn(dataset.timeline.title, language).text;
  pen.fillStyle = INK;
  write(pen, { text: title, size: fittingSize(pen, title), weight: 600, x: MARGIN, y: 150 });
  pen.fillStyle = INK_SOFT;
  const counts = [messages.app.events(dataset.events.length), messages.app.articles(dataset.timeline.sources.length)];
  write(pen, { text: [...counts, messages.app.name].join(' · '), size: 32, weight: 400, x: MARGIN, y: 206 });
}

const LARGEST = 76;
const WIDTH = PREVIEW_SIZE.width - 2 * MARGIN;

/** As large as fits in one line. */
function fittingSize(pen: Canvas.SKRSContext2D, title: string): number {
  pen.font = `600 ${LARGEST}px "${FAMILY}"`;
  return Math.min(LARGEST, Math.floor((LARGEST * WIDTH) / pen.measureText(title).width));
}

function drawRows(pen: Canvas.SKRSContext2D, { topics }: Density): void {
  const row = (PLOT.bottom - PLOT.top) / topics.length;
  topics.forEach((counts, index) => {
    const y = PLOT.top + row * (index + 0.5);
    pen.fillStyle = RULE;
    pen.fillRect(MARGIN, y - 0.5, WIDTH, 1);
    pen.fillStyle = TONES[index % TONES.length] ?? INK;
    counts.forEach((count, column) => {
      if (count > 0) dot(pen, { x: MARGIN + ((column + 0.5) * WIDTH) / COLUMNS, y, radius: ONE * Math.sqrt(count) });
    });
  });
}

function dot(pen: Canvas.SKRSContext2D, { x, y, radius }: { x: number; y: number; radius: number }): void {
  pen.globalAlpha = 0.85;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 1;
}

function drawYears(pen: Canvas.SKRSContext2D, { years: [first, last] }: Density): void {
  pen.fillStyle = INK_SOFT;
  const y = PLOT.bottom + 38;
  write(pen, { text: String(first), size: 28, weight: 400, x: MARGIN, y });
  pen.textAlign = 'right';
  write(pen, { text: String(last), size: 28, weight: 400, x: MARGIN + WIDTH, y });
  pen.textAlign = 'left';
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

function write(pen: Canvas.SKRSContext2D, { text, size, weight, x, y }: Line): void {
  pen.font = `${weight} ${size}px "${FAMILY}"`;
  pen.fillText(text, x, y);
}
