/**
 * A view of the timeline as a picture: what hosts show before they open the frame. The drawing is the reader's own
 * (`picture/`), set in the project's typeface, because a machine that builds may have no other.
 *
 * Build time only (Node). Must not know: where the picture is put.
 */
import type * as Canvas from '@napi-rs/canvas';
import { en } from '../i18n/picture/en';
import { fr } from '../i18n/picture/fr';
import type { PageContext } from '../pages/page-context';
import { EVENT_PICTURE_SIZE, PREVIEW_SIZE } from '../pages/preview';
import { languageFolder } from '../pages/site-paths';
import { drawPicture } from '../picture/picture';
import { viewOf } from '../picture/view-of';
import { createCommands } from '../state/commands';
import { createAppStore, type State } from '../state/store';
import { FAMILY, loadCanvas } from './preview-canvas';

/** The project's face is wider by a sixteenth than those that the drawing reckons with. */
const NARROWER = 15 / 16;
/** Of a hundred: words stay sharp. */
const QUALITY = 82;

/** At hand, not loaded when wanted: what loaded this file for the build has closed by then. */
const WORDS = { en, fr };

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The first view, as a PNG. */
export async function drawViewPicture(page: PageContext, root: string): Promise<Uint8Array> {
  const canvas = await drawState(page, createAppStore().getState(), PREVIEW_SIZE, root);
  return canvas.encode('png');
}

/** The view that choosing an event leads to, as a WebP: there are hundreds. */
export async function drawEventPicture(page: PageContext, event: string, root: string): Promise<Uint8Array> {
  const store = createAppStore();
  createCommands(store, page.dataset).selectEvent({ event });
  const canvas = await drawState(page, store.getState(), EVENT_PICTURE_SIZE, root);
  return canvas.encode('webp', QUALITY);
}

async function drawState(page: PageContext, state: State, size: PictureSize, root: string): Promise<Canvas.Canvas> {
  const { dataset, language, messages, site } = page;
  const view = viewOf(dataset, state, {
    filters: [],
    link: site === null ? null : site + languageFolder(language),
  });
  const svg = drawPicture(view, { ...size, scheme: 'light', textScale: 1, language, messages, words: WORDS[language] });
  const { createCanvas, loadImage } = loadCanvas(root);
  const canvas = createCanvas(size.width, size.height);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(inOwnFace(svg))), 0, 0);
  return canvas;
}

const inOwnFace = (svg: string): string =>
  svg
    .replace(/ font-family="[^"]*"/g, ` font-family="${FAMILY}"`)
    .replace(/ font-size="(?<size>[\d.]+)"/g, (_, size: string) => ` font-size="${Number(size) * NARROWER}"`);
