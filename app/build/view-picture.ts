/**
 * The first view of the timeline as a PNG: what hosts show before they open the frame. The drawing is the reader's own
 * (`picture/`), set in the project's typeface, because a machine that builds may have no other.
 *
 * Build time only (Node). Must not know: where the picture is put.
 */
import { pictureWords } from '../i18n/picture/words';
import type { PageContext } from '../pages/page-context';
import { PREVIEW_SIZE } from '../pages/preview';
import { languageFolder } from '../pages/site-paths';
import { drawPicture } from '../picture/picture';
import { viewOf } from '../picture/view-of';
import { initialState } from '../state/store';
import { defaultView } from '../url/view-state';
import { FAMILY, loadCanvas } from './preview-canvas';

/** The project's face is wider by a sixteenth than those that the drawing reckons with. */
const NARROWER = 15 / 16;

export async function drawViewPicture(page: PageContext, root: string): Promise<Uint8Array> {
  const { dataset, language, messages, site } = page;
  const words = await pictureWords[language]();
  const view = viewOf(dataset, initialState(defaultView), {
    filters: [],
    link: site === null ? null : site + languageFolder(language),
  });
  const svg = drawPicture(view, { ...PREVIEW_SIZE, scheme: 'light', textScale: 1, language, messages, words });
  const { createCanvas, loadImage } = loadCanvas(root);
  const canvas = createCanvas(PREVIEW_SIZE.width, PREVIEW_SIZE.height);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(inOwnFace(svg))), 0, 0);
  return canvas.encode('png');
}

const inOwnFace = (svg: string): string =>
  svg
    .replace(/ font-family="[^"]*"/g, ` font-family="${FAMILY}"`)
    .replace(/ font-size="(?<size>[\d.]+)"/g, (_, size: string) => ` font-size="${Number(size) * NARROWER}"`);
