/** What can be chosen of a picture, and what it is at first. Must not know: React. */
import type { Language } from '../../i18n/messages';
import type { Scheme } from '../../picture/palette';

/** In pixels. Each for what people put a timeline into. */
export const PICTURE_SIZES = {
  slide: { width: 1920, height: 1080 },
  card: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
  portrait: { width: 1080, height: 1350 },
  paper: { width: 1754, height: 1240 },
} as const;

export type PictureSize = keyof typeof PICTURE_SIZES | 'own';

export const pictureSizes = [...(Object.keys(PICTURE_SIZES) as (keyof typeof PICTURE_SIZES)[]), 'own'] as const;

/** How large the words are, as a factor. */
export const TEXT_SCALES = { small: 0.75, medium: 1, large: 1.35 } as const;
export type TextScale = keyof typeof TEXT_SCALES;
export const textScales = Object.keys(TEXT_SCALES) as readonly TextScale[];

export interface PictureChoices {
  readonly size: PictureSize;
  /** As typed: may be out of bounds. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly text: TextScale;
}

export const firstChoices = (language: Language, scheme: Scheme): PictureChoices => ({
  size: 'slide',
  ...PICTURE_SIZES.slide,
  scheme,
  language,
  text: 'medium',
});

/** Another of the usual sizes, or the present one to go on from. */
export const withSize = (choices: PictureChoices, size: PictureSize): PictureChoices =>
  size === 'own' ? { ...choices, size } : { ...choices, size, ...PICTURE_SIZES[size] };
