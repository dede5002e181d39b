/** “Size of text” and a browser's own large text reach every word of the interface: what is text is in rem, never in px. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Where a pixel is right, and why. */
const EXCEPT: Readonly<Record<string, string>> = {
  'present/': 'all on a slide is a multiple of its own unit, and the notes have sizes of their own to choose from',
  'paper/print.css': 'paper has the size of its sheet',
};

const IN_PIXELS = /\bfont(?:-size)?\s*:[^;}]*\d(?:\.\d+)?px/g;

const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.css$/.test(file),
);

it('has no text in pixels', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets
    .filter((file) => !Object.keys(EXCEPT).some((place) => file.startsWith(place)))
    .flatMap((file) => {
      const text = readFileSync(join(import.meta.dirname, file), 'utf8');
      return [...text.matchAll(IN_PIXELS)].map(([words]) => `${file}: ${words}`);
    });
  expect(found).toEqual([]);
});
