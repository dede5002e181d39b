/**
 * Builds what is measured: the app as it is published, and a page for each peer, bundled by the same bundler, from an
 * adapter of ours and the peer as npm has it.
 *
 * Must not know: what happens on the pages.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { inCache, PEERS, ROOT } from './cache';
import type { Subject } from './subjects';

/** Builds the app into the cache, so that a build of `dist/` beside it changes nothing. */
export async function buildApp(): Promise<void> {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: inCache('pages', 'ours'), emptyOutDir: true },
  });
}

/** Installs the peers, once for each change of their lock. */
export function installPeers(): void {
  const home = inCache('peers');
  const lock = readFileSync(join(PEERS, 'package-lock.json'), 'utf8');
  const installed = join(home, 'installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(PEERS, file), join(home, file));
  console.log('Installing what is measured against, into a cache.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the peers: its output above says why.');
  writeFileSync(installed, lock);
}

/** Bundles the page of a peer; `pages/<id>/index.html` in the cache. */
export async function buildAdapter({ id, adapter }: Subject): Promise<void> {
  if (adapter === undefined) throw new Error(`${id} has no adapter`);
  const entry = ['.ts', '.tsx'].map((ending) => join(PEERS, `${adapter}${ending}`)).find(existsSync);
  if (entry === undefined) throw new Error(`there is no adapter called ${adapter}`);
  const outDir = inCache('pages', id);
  const { output } = (await build({
    configFile: false,
    root: PEERS,
    logLevel: 'error',
    plugins: [fromThePeers],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' } },
    },
  })) as Rolldown.RolldownOutput;
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => fileName);
  writeFileSync(join(outDir, 'index.html'), pageOf(styles, classicFiles(id, outDir)));
}

/** A probe as one plain script, to be run in each page before anything else. @param name of a file in `probe/` */
export async function buildProbe(name = 'probe'): Promise<string> {
  const { output } = (await build({
    configFile: false,
    root: PEERS,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(ROOT, 'e2e/bench/probe', `${name}.ts`), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** What an adapter imports by name comes from the cache where it is there, else from the project: vis-timeline. */
const fromThePeers: Plugin = {
  name: 'from-the-peers',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === undefined || !importer.startsWith(PEERS) || /^[./\0]/.test(source)) return null;
    return this.resolve(source, inCache('peers', 'package.json'), { skipSelf: true });
  },
};

interface Classic {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** TimelineJS is documented as a script and a style sheet in the page, beside files that it fetches itself. */
function classicFiles(id: string, outDir: string): Classic {
  if (id !== 'timelinejs') return { scripts: [], styles: [] };
  cpSync(inCache('peers', 'node_modules', '@knight-lab', 'timelinejs', 'dist'), join(outDir, 'timelinejs'), {
    recursive: true,
  });
  return { scripts: ['timelinejs/js/timeline.js'], styles: ['timelinejs/css/timeline.css'] };
}

const pageOf = (styles: readonly string[], classic: Classic): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Measured</title>
<style>html, body { margin: 0; height: 100% } #timeline { height: 100vh }</style>
${[...classic.styles, ...styles].map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
</head>
<body>
<div id="timeline"></div>
${classic.scripts.map((file) => `<script src="${file}"></script>`).join('\n')}
<script type="module" src="page.js"></script>
</body>
</html>
`;
