/**
 * What is chosen in the builder, and the address and snippet that follow. Pure: the controls write it, preview and
 * snippet read it.
 *
 * Must not know: React, which site this is.
 */
import { duration, type Span } from '../../time/span';
import { defaultEmbedOptions, type EmbedOptions, formatEmbedUrl } from '../../url/embed-options';
import { USUAL_HEIGHT } from '../../url/embed-snippet';
import type { ViewState } from '../../url/view-state';
import { formatWindow, parseWindow } from '../../url/window-codec';

export interface SnippetChoices {
  readonly view: ViewState;
  /** As typed: not always a window. */
  readonly from: string;
  readonly to: string;
  readonly options: EmbedOptions;
  /** Of the frame, in CSS pixels, as typed. */
  readonly height: number;
  readonly isAutoHeight: boolean;
  readonly kind: 'frame' | 'script';
  readonly mirrors: boolean;
}

/** Narrowest width that windows in addresses are exact for, in CSS pixels. */
const WIDTH = 1000;
/** What the embed's page is in where no link asks for another. */
export const PAGE_LANGUAGE = 'en';
/** Heights that the grammar of links takes. */
export const HEIGHTS = { least: 100, most: 10_000 };

/** What the full page alone can show. */
const ofThePage = {
  mode: 'read',
  story: null,
  step: null,
  session: null,
  exercise: null,
  seed: null,
  compare: null,
  who: null,
} as const;

/** The present view, opened in a frame of the usual height. */
export function startChoices(view: ViewState, language: string): SnippetChoices {
  const [[, from], [, to]] = formatWindow(view.window, view.window === null ? 1 : duration(view.window) / WIDTH) as [
    [string, string | null],
    [string, string | null],
  ];
  return {
    view: { ...view, ...ofThePage },
    from: view.window === null ? '' : (from ?? ''),
    to: view.window === null ? '' : (to ?? ''),
    options: { ...defaultEmbedOptions, lang: language === PAGE_LANGUAGE ? null : language },
    height: USUAL_HEIGHT,
    isAutoHeight: false,
    kind: 'frame',
    mirrors: false,
  };
}

/** The window that is typed: null for none, undefined where it is not one. */
export function typedWindow({ from, to }: Pick<SnippetChoices, 'from' | 'to'>): Span | null | undefined {
  if (from.trim() === '' && to.trim() === '') return null;
  return parseWindow(from.trim(), to.trim());
}

export const isHeight = (height: number): boolean =>
  Number.isInteger(height) && height >= HEIGHTS.least && height <= HEIGHTS.most;

/** The query of the embed's address; what is not valid is left out of it. */
export function embedQuery(choices: SnippetChoices): string {
  const { view, options, isAutoHeight } = choices;
  const window = typedWindow(choices) ?? null;
  const height = isAutoHeight ? 'auto' : 'frame';
  return formatEmbedUrl({ ...view, window }, { ...options, height }, window === null ? 1 : duration(window) / WIDTH);
}

/** The height that the snippet states. */
export const statedHeight = ({ height }: SnippetChoices): number => (isHeight(height) ? height : USUAL_HEIGHT);
