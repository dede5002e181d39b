/**
 * A link as a QR code: squares on a grid, as one path, for paper and for the wall of a classroom.
 *
 * Must not know: how large or in which colours it is drawn. Dark on light it must be, with the margin left free: not every
 * phone reads the reverse.
 */
import { encodeQR } from 'qr';

export interface QrCode {
  /** Squares along one side, the margin counted in. */
  readonly side: number;
  /** The dark squares, as an SVG path in a box of `side` × `side`. */
  readonly path: string;
}

/** Squares of free margin that the standard asks for on each side. */
const MARGIN = 4;

/** The code of a text, with a quarter of redundancy as long as it stays coarse enough. Throws where it is too long for any (2953 bytes). */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: text.length > LONG ? 'low' : 'medium', border: MARGIN });
  return { side: rows.length, path: rows.map(rowPath).join('') };
}

/** Longer links get fewer squares for redundancy: coarse squares are read from farther away. */
const LONG = 200;

/** Neighbouring dark squares are one bar, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    bars.push(`M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`);
  }
  return bars.join('');
}
