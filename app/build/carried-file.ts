/**
 * The one file to carry on a stick, one a timeline: the whole app, the timeline with its texts, lessons and both
 * languages, the faces and the styles, as one HTML page that opens from a disk with the network off. Its policy names each of its scripts and
 * styles by hash and allows no request at all.
 *
 * Loaded through Vite, as the app is, and not with its configuration. Must not know: the bundler.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_TIMELINE } from '../dataset/timeline-url';
import { oneFileName } from '../url/one-file';
import { buildClassic, buildSmallScript, textStatement } from './classic';
import { readTimeline, timelineIds } from './read-timeline';

/** Everything comes from the file; what is not in it is asked of nobody. */
const SWAPS = { 'app/dataset/fetch-file.ts': 'app/carried/fetch-carried.ts' };

export interface CarriedFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string;
}

export async function carriedFiles(root: string): Promise<readonly CarriedFile[]> {
  const app = await buildClassic({ root, entry: 'app/opening.ts', swaps: SWAPS, fonts: 'inline', styles: 'whole' });
  const parts = new Map([...app.first, ...app.later.flatMap((one) => one.parts)].map(({ name, code }) => [name, code]));
  const theme = readFileSync(join(root, 'public/theme.js'), 'utf8');
  const start = await buildSmallScript(root, 'app/carried-start.ts', {});
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
  return timelineIds(root).map((id) => {
    const main = [...dataStatements(root, id), ...parts.values(), app.startCall].join('\n');
    const scripts = [theme, start, main].map(scriptText);
    return { path: oneFileName(id), content: page({ scripts, styles: app.styles, icon }) };
  });
}

/**
 * The timeline as it is published, and the texts whose rights allow the whole: under the name of the one that a site
 * opens with, for this is the one that the file opens with.
 */
function dataStatements(root: string, id: string): string[] {
  const folder = `timelines/${FIRST_TIMELINE}/`;
  const files = readTimeline(root, id)
    .timeline.sources.filter(({ rights }) => rights === 'full')
    .map(({ file }) => file);
  return ['timeline.json', ...files].map((file) => {
    const bytes = readFileSync(join(root, 'data/timelines', id, file));
    return textStatement(folder + file, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  });
}

interface PageParts {
  readonly scripts: readonly string[];
  readonly styles: string;
  readonly icon: string;
}

function page({ scripts, styles, icon }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [theme = '', start = '', main = ''] = scripts;
  return `<!doctype html>
<html lang="en" data-root="./" data-carried="">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta name="color-scheme" content="light dark" />
<title>Sourceline</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />
<script>${theme}</script>
<script>${start}</script>
<style>${styles}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page needs JavaScript. Cette page a besoin de JavaScript.</noscript>
<script>${main}</script>
</body>
</html>
`;
}

/** What would end the element, or change how the rest is read, is written otherwise; in code it stands only in strings. */
const scriptText = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
