/**
 * For tests: how colours differ, to every eye. Nothing of the app uses this.
 *
 * Sources: contrast by WCAG 2.2 (relative luminance); the colour-blind by Machado, Oliveira and Fernandes 2009,
 * severity 1, in linear RGB; sRGB to CIELAB by IEC 61966-2-1 with white D65; CIEDE2000 by Sharma, Wu and Dalal 2005.
 */

export type Triple = readonly [number, number, number];

/** Linear RGB, 0…1, of `#rrggbb`. */
export function readHex(hex: string): Triple {
  const digits = /^#(?<r>[0-9a-f]{2})(?<g>[0-9a-f]{2})(?<b>[0-9a-f]{2})$/i.exec(hex)?.groups;
  if (digits === undefined) throw new RangeError(`not a colour: ${hex}`);
  const linear = (pair = '') => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear(digits.r), linear(digits.g), linear(digits.b)];
}

/** `#rrggbb` of so much of one colour over another, mixed as CSS mixes in sRGB. */
export function mix(over: string, under: string, share: number): string {
  const channel = (at: number) => {
    const [a = 0, b = 0] = [over, under].map((hex) => Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16));
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], readHex(hex));
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

export const eyes = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;
export type Eye = keyof typeof eyes;

/** How far apart two colours are to an eye, by CIEDE2000: 1 can just be told apart side by side. */
export function distance(a: string, b: string, eye: Eye): number {
  const seen = (hex: string) => toLab(times(eyes[eye], readHex(hex)).map((one) => Math.min(1, Math.max(0, one))));
  return ciede2000(seen(a), seen(b));
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (matrix: readonly [Triple, Triple, Triple], of: Triple): number[] => matrix.map((row) => dot(row, of));

function toLab([r = 0, g = 0, b = 0]: readonly number[]): Triple {
  const cubeRoot = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = cubeRoot(dot([0.4124564, 0.3575761, 0.1804375], [r, g, b]) / 0.95047);
  const y = cubeRoot(dot([0.2126729, 0.7151522, 0.072175], [r, g, b]));
  const z = cubeRoot(dot([0.0193339, 0.119192, 0.9503041], [r, g, b]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const cosine = (degrees: number) => Math.cos(radians(degrees));
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);

/** Of two colours in CIELAB. Names are those of the paper. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const [h1, h2] = [hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rc = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const rt = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * rc;
  const [dl, dc, dhh] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dhh ** 2 + rt * dc * dhh);
}
