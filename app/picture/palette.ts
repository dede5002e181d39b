/**
 * Colours of a picture, as values: a file that is sent about knows no style sheet. The same as in
 * `ui/shared/tokens.css`, which a test holds them to.
 *
 * Must not know: the page's own scheme; a picture has the one that was asked for.
 */

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  /** Topics' colours, by their number. */
  readonly tones: readonly string[];
}

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    panel: '#ffffff',
    ink: '#1c1b19',
    inkSoft: '#55524b',
    rule: '#dedad0',
    ruleStrong: '#8d887c',
    accent: '#a3400a',
    tones: ['#7a58e2', '#d13800', '#433700', '#876d53', '#007d8d', '#8b4362', '#471779', '#004239'],
  },
  dark: {
    paper: '#15171b',
    panel: '#1b1e23',
    ink: '#ecebe7',
    inkSoft: '#b3b1a9',
    rule: '#30343b',
    ruleStrong: '#6b7079',
    accent: '#ffb454',
    tones: ['#9eb9ff', '#cd6871', '#d4ee2a', '#a08c00', '#4e9a9f', '#ffcee1', '#b162ea', '#00de96'],
  },
};

/** A topic's colour; without a topic, soft ink. */
export const toneColour = (tone: number, palette: Palette): string => palette.tones[tone] ?? palette.inkSoft;
