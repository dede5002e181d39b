/**
 * What makes the site installable and lets it work without a network: a web app manifest in each language, icons drawn
 * from the one picture, and the service worker with the list of what it keeps.
 *
 * Loaded through Vite, as the app is, and not with its configuration. Must not know: the worker's doings.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { FIRST_TIMELINE } from '../dataset/timeline-url';
import { languages } from '../i18n/messages';
import { languageFolder } from '../pages/site-paths';
import { textIn } from '../ui/shared/text';
import { buildSmallScript } from './classic';
import { readTimeline } from './read-timeline';

interface BuiltFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const PAPER = '#fbfaf7';
const SIZES = [192, 512] as const;
/** What a mask may cut off leaves a circle of four fifths: the picture keeps inside it. */
const MASKABLE_SHARE = 0.62;

/** Manifests and icons. */
export async function appFiles(root: string): Promise<readonly BuiltFile[]> {
  const svg = readFileSync(join(root, 'public/icon.svg'));
  const icons = await Promise.all(
    SIZES.flatMap((size) => [
      drawIcon(svg, size, 1).then((content) => ({ path: `icons/icon-${size}.png`, content })),
      drawIcon(svg, size, MASKABLE_SHARE).then((content) => ({ path: `icons/maskable-${size}.png`, content })),
    ]),
  );
  const { timeline } = readTimeline(root, FIRST_TIMELINE);
  const manifests = languages.map((language) => ({
    path: `${languageFolder(language)}manifest.webmanifest`,
    content: `${JSON.stringify(
      {
        name: textIn(timeline.title, language).text,
        short_name: 'Sourceline',
        description: textIn(timeline.description, language).text,
        lang: language,
        dir: 'ltr',
        // One app whichever language it was installed in; both are below its scope.
        id: rootFrom(language),
        start_url: './',
        scope: rootFrom(language),
        display: 'standalone',
        background_color: PAPER,
        theme_color: PAPER,
        categories: ['education', 'news'],
        icons: SIZES.flatMap((size) =>
          (['icon', 'maskable'] as const).map((kind) => ({
            src: `${rootFrom(language)}icons/${kind}-${size}.png`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose: kind === 'icon' ? 'any' : 'maskable',
          })),
        ),
      },
      null,
      2,
    )}\n`,
  }));
  return [...icons, ...manifests];
}

const rootFrom = (language: (typeof languages)[number]): string => (languageFolder(language) === '' ? './' : '../');

async function drawIcon(svg: Buffer, size: number, share: number): Promise<Uint8Array> {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  const side = size * share;
  if (share < 1) {
    context.fillStyle = PAPER;
    context.fillRect(0, 0, size, size);
  }
  context.drawImage(await loadImage(svg), (size - side) / 2, (size - side) / 2, side, side);
  return canvas.encode('png');
}

/** A file that the worker keeps; the address is new where the content is, or the revision says so. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/** What stands in the name of a file that is never written again with other content. */
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;

/** The site itself: start pages, method, code, styles, faces, timelines and their texts. */
const IS_KEPT = [
  /^(?:fr\/)?index\.html$/,
  /^(?:fr\/)?method\/index\.html$/,
  /^assets\/.*\.(?:js|css|woff2)$/,
  /^timelines\//,
  /^icons\//,
  /^(?:theme\.js|icon\.svg)$/,
  /^(?:fr\/)?manifest\.webmanifest$/,
];

/** The service worker with its list. Its name never changes: browsers look for a newer one under the same. */
export async function workerFile(root: string, folder: string): Promise<BuiltFile> {
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => IS_KEPT.some((pattern) => pattern.test(path)) && /\.\w+$/.test(path))
    .sort()
    .map((path): Kept => ({ url: path, revision: HASHED.test(path) ? null : hashOf(join(folder, path)) }));
  const script = await buildSmallScript(root, 'app/offline/worker.ts', {
    KEPT_FILES: kept,
    'process.env.NODE_ENV': 'production',
  });
  return { path: 'sw.js', content: `${script}\n` };
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
