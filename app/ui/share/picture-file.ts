/** A drawn SVG as pixels, by the browser's own renderer. Must not know: what is drawn. */

/** Thrown where the browser has no canvas of that size. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * A PNG of `scale` times the SVG's size. Rejects with `TooLarge` where the browser cannot hold so many pixels.
 * @param width of the SVG in CSS pixels; likewise its height
 */
export async function toPng(
  svg: string,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
): Promise<Blob> {
  const image = await load(svg, width * scale, height * scale);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new TooLarge();
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new TooLarge();
  return blob;
}

async function load(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image(width, height);
  try {
    await new Promise<void>((done, fail) => {
      image.onload = () => done();
      image.onerror = () => fail(new Error('the picture could not be read back'));
      image.src = url;
    });
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
