/**
 * A story inside a link: its file, compressed by the browser itself, in the fragment, which no server ever sees.
 *
 * Must not know: the DOM, what is done with the story.
 */
import type { Story } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';
import { formatStories, parseStories, type ReadStories } from './story-file';

const KEY = '#story=';

/** Mail programs and messengers cut what is longer; a story of thirty full steps fits. In characters of the fragment. */
export const LONGEST_LINK = 16_000;
/** What a link may unpack to, in bytes: more is an attack, not a lesson. */
const LARGEST_STORY = 1_000_000;

export type PackedStory =
  | { readonly kind: 'packed'; readonly fragment: string }
  | { readonly kind: 'too-long'; readonly length: number };

/** Whether an address carries a story. */
export const hasStory = (hash: string): boolean => hash.startsWith(KEY);

/** The fragment that carries a story, with its `#`; or how much too long it is. */
export async function packStory(story: Story, timeline: string): Promise<PackedStory> {
  const bytes = new TextEncoder().encode(JSON.stringify(JSON.parse(formatStories([story], timeline))));
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  const fragment = KEY + toBase64(packed);
  return fragment.length > LONGEST_LINK ? { kind: 'too-long', length: fragment.length } : { kind: 'packed', fragment };
}

/** Reads the story of a fragment; what is damaged, cut off or too large is a fault in words. Never rejects. */
export async function unpackStory(hash: string, dataset: Dataset): Promise<ReadStories> {
  try {
    const packed = fromBase64(hash.slice(KEY.length));
    const bytes = await pipe(packed, new DecompressionStream('deflate-raw'), LARGEST_STORY);
    return parseStories(new TextDecoder('utf-8', { fatal: true }).decode(bytes), dataset);
  } catch {
    const message = 'the story of this link cannot be unpacked: it was cut off or changed on its way';
    return { stories: [], faults: [{ path: 'link', message, severity: 'error' }] };
  }
}

/** Sends bytes through; rejects where more than so many come out. */
async function pipe(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream, most: number) {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value as Uint8Array<ArrayBuffer>);
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Base64 in the letters that an address may have (RFC 4648, section 5), without padding. */
function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
