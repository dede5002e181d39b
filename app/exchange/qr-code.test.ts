import { createCanvas, Path2D } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code';

/** Draws a code as a page would and reads it as a phone would. */
function readBack(link: string): string | undefined {
  const { side, path } = qrCode(link);
  const pixels = side * 4;
  const pen = createCanvas(pixels, pixels).getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, pixels, pixels);
  pen.scale(4, 4);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  return jsQR(new Uint8ClampedArray(pen.getImageData(0, 0, pixels, pixels).data), pixels, pixels)?.data;
}

describe('qrCode', () => {
  it.each([
    ['a short link', 'https://example.org/'],
    ['a link to a passage', 'https://example.org/timeline/fr/?event=madrid-summit-2022&evidence=2'],
    ['letters beyond ASCII', 'https://example.org/?q=soutien à l’Ukraine 🎈'],
    ['a long view', `https://example.org/?topic=${'military-aid,'.repeat(60)}`],
  ])('holds %s, as another program reads it', (_, link) => {
    expect(readBack(link)).toBe(link);
  });

  it('leaves the margin free that the standard asks for', () => {
    const { path, side } = qrCode('https://example.org/');
    const corners = [...path.matchAll(/M(?<x>\d+) (?<y>\d+)/g)].map(({ groups }) => groups);
    expect(Math.min(...corners.map((at) => Number(at?.x)))).toBe(4);
    expect(Math.min(...corners.map((at) => Number(at?.y)))).toBe(4);
    expect(side).toBeLessThan(45);
  });

  it('says when a text is too long for any code', () => {
    expect(() => qrCode('x'.repeat(4000))).toThrow();
  });
});
