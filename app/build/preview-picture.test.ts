import { describe, expect, it } from 'vitest';
import { createPageContext } from '../pages/page-context';
import { PREVIEW_SIZE } from '../pages/preview';
import { drawPreview } from './preview-picture';
import { readFirstTimeline } from './read-timeline';
import { drawViewPicture } from './view-picture';

const root = process.cwd();
const dataset = readFirstTimeline(root);
const pageIn = (language: 'en' | 'fr') => createPageContext(dataset, { language, place: '', site: null });

describe.each([
  ['the preview', drawPreview],
  ['the view', drawViewPicture],
] as const)('%s', (_, drawing) => {
  const draw = async (language: 'en' | 'fr') => Buffer.from(await drawing(pageIn(language), root));

  it('is a PNG of the size that is announced', async () => {
    const png = await draw('en');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PREVIEW_SIZE.width, PREVIEW_SIZE.height]);
  });

  it('is the same every time, and another in another language', async () => {
    const [one, again, other] = [await draw('en'), await draw('en'), await draw('fr')];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });
});
