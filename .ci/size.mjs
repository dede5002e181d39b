/**
 * The size check: the JavaScript and CSS that a reader's first view loads, compressed with Brotli, has a ceiling.
 *
 * What counts is read from Vite's manifest: the page's entry with all it imports statically, and the parts named in
 * FIRST_VIEW, which are loaded lazily but at once. A browser test holds that list to what a browser really requests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const MANIFEST = join(DIST, '.vite', 'manifest.json');

/** Agreed with the readers in mind: about a second on a slow phone. 1 kB is 1000 bytes. */
const CEILING_BYTES = 230_000;

const ENTRY = 'index.html';

/** Lazy parts that the first view asks for, one after the other, by the chunk that they bring: the app, and its axis. */
const FIRST_VIEW = ['app', 'vis'];

/** The files of the first view, as paths relative to dist/. */
export function firstViewFiles() {
  return [...new Set([...filesInPage(), ...filesInManifest(readManifest())])];
}

/** What the page itself names: also scripts that Vite passes through as they are. */
function filesInPage() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const tags = html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(?:\.\/)?(?<file>[^"]+\.(?:js|css))"/g);
  return [...tags].map(({ groups }) => groups.file);
}

function filesInManifest(manifest) {
  const keys = staticClosure(manifest, ENTRY);
  for (const name of FIRST_VIEW) {
    for (const key of lazyKeys(manifest, keys)) {
      const closure = staticClosure(manifest, key);
      if ([...closure].some((part) => manifest[part].name === name)) for (const part of closure) keys.add(part);
    }
  }
  return [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
}

function readManifest() {
  return JSON.parse(readFileSync(MANIFEST, 'utf8'));
}

function staticClosure(manifest, key, seen = new Set()) {
  if (!manifest[key]) throw new Error(`The Vite manifest has no "${key}".`);
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) staticClosure(manifest, next, seen);
  return seen;
}

function lazyKeys(manifest, keys) {
  return [...keys].flatMap((key) => manifest[key].dynamicImports ?? []);
}

function measure(file) {
  const bytes = readFileSync(join(DIST, file));
  return { file, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}

function row(name, raw, brotli) {
  return `${name.padEnd(44)} ${kilo(raw).padStart(8)} ${kilo(brotli).padStart(8)}`;
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

function report() {
  if (!existsSync(MANIFEST)) {
    console.error('dist/ holds no build with a manifest. Run npm run build first.');
    process.exitCode = 1;
    return;
  }
  const files = firstViewFiles().map(measure);
  files.sort((one, other) => other.brotli - one.brotli);
  const total = files.reduce((sum, { brotli }) => sum + brotli, 0);
  console.log(`${'first view, kB'.padEnd(44)} ${'raw'.padStart(8)} ${'Brotli'.padStart(8)}`);
  for (const { file, raw, brotli } of files) console.log(row(file, raw, brotli));
  console.log(
    row(
      `all, of at most ${kilo(CEILING_BYTES)}`,
      files.reduce((sum, { raw }) => sum + raw, 0),
      total,
    ),
  );
  if (total <= CEILING_BYTES) return;
  console.error(`The first view is ${kilo(total - CEILING_BYTES)} kB over its ceiling: load more of it later.`);
  process.exitCode = 1;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) report();
