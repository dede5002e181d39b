/**
 * The canvas that pictures are made on at build time, with the project's own typeface.
 *
 * Build time only (Node). Must not know: what is drawn.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Canvas from '@napi-rs/canvas';

const FONT = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
export const FAMILY = 'Preview Serif';

/** Loaded only where a picture is wanted: it is a program of its own, made for each system. */
export function loadCanvas(root: string): typeof Canvas {
  const canvas: typeof Canvas = createRequire(join(root, 'package.json'))('@napi-rs/canvas');
  if (!canvas.GlobalFonts.has(FAMILY)) canvas.GlobalFonts.register(readFileSync(join(root, FONT)), FAMILY);
  return canvas;
}
