import { describe, expect, it } from 'vitest';
import { createPageContext } from '../pages/page-context';
import { EVENT_PICTURE_SIZE, PREVIEW_SIZE } from '../pages/preview';
import { drawPreview } from './preview-picture';
import { readFirstTimeline } from './read-timeline';
import { drawEventPicture, drawViewPicture } from './view-picture';

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

describe('the picture of an event', () => {
  const draw = async (event: string) => Buffer.from(await drawEventPicture(pageIn('en'), event, root));

  it('is a WebP of the size that is announced, small enough for hundreds', async () => {
    const webp = await draw('madrid-summit-2022');
    expect([webp.toString('latin1', 0, 4), webp.toString('latin1', 8, 16)]).toEqual(['RIFF', 'WEBPVP8X']);
    const sides = [webp.readUIntLE(24, 3) + 1, webp.readUIntLE(27, 3) + 1];
    expect(sides).toEqual([EVENT_PICTURE_SIZE.width, EVENT_PICTURE_SIZE.height]);
    expect(webp.length).toBeLessThan(40_000);
  });

  it('is that event’s own, also far from the first view', async () => {
    const [one, again, far] = [
      await draw('madrid-summit-2022'),
      await draw('madrid-summit-2022'),
      await draw('un-charter-1945'),
    ];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(far)).toBe(false);
  });
});
