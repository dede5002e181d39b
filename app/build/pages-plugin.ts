/**
 * Writes the pages that can be read without a script. Two templates go through Vite like any page, so that scripts and
 * styles get their final names: `index.html`, which the app takes over, and `app/pages/page.html`, which stays as it
 * is. Each page is one of them, filled.
 *
 * What fills them is loaded through Vite when it is needed: this file is part of Vite's configuration, which every unit
 * test loads, and stays small. Build time only (Node). Must not know: what is on the pages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport, type ViteDevServer } from 'vite';
import { toldAhead } from './ahead.ts';
import { withApp } from './app-links.ts';
import { META_POLICY } from './headers.ts';
import type * as Site from './site-files';

const TEMPLATES = { start: 'index.html', page: 'app/pages/page.html' } as const;
const SITE_FILES = 'app/build/site-files.ts';

export function pagesPlugin(): Plugin {
  let root = process.cwd();
  let templates: Site.Templates;
  return {
    name: 'pages',
    enforce: 'post',
    // Some hundred pages take longer than the bundle: that is no news to be warned of.
    config: () => ({ build: { rolldownOptions: { input: TEMPLATES, checks: { pluginTimings: false } } } }),
    configResolved(config) {
      root = config.root;
    },
    configureServer: serve,
    generateBundle(_options, bundle) {
      const page = take(bundle, TEMPLATES.start, (html) => withApp(html, bundle));
      const start = page.replace('<html ', () => `<html data-ahead='${toldAhead(bundle, page)}' `);
      templates = { start, page: take(bundle, TEMPLATES.page) };
    },
    // Not given to Vite to write, which would name each of some hundred pages in its report.
    async writeBundle({ dir = 'dist' }) {
      const { module } = await runnerImport<typeof Site>(join(root, SITE_FILES), { root, logLevel: 'warn' });
      const { files, leftOut } = module.siteFiles(root, process.env.SITE_URL);
      for (const { path, make } of files) write(join(dir, path), await make(templates));
      this.info(`${files.length} pages and files for them written.${leftOut === null ? '' : ` ${leftOut}`}`);
    },
  };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Takes a page out of what is written. */
function take(bundle: Rolldown.OutputBundle, name: string, complete = (html: string) => html): string {
  const page = bundle[name];
  if (page?.type !== 'asset') throw new Error(`the build has no ${name}`);
  delete bundle[name];
  // Hosts that cannot set headers: the policy stands in the page as well, before anything that it is about.
  const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`;
  const { rest, styles } = takeStyles(complete(String(page.source)));
  return rest.replace('<!--head-->', () => `${policy}${styles}<!--head-->`);
}

/**
 * Styles are asked for before any script: a browser that has met a policy looks no further ahead than the script that it
 * waits for, and nothing is painted without them.
 */
function takeStyles(html: string): { readonly rest: string; readonly styles: string } {
  const link = /\s*<link rel="stylesheet"[^>]*>/g;
  return { rest: html.replaceAll(link, ''), styles: (html.match(link) ?? []).map((each) => each.trim()).join('') };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml',
};

/** While one works on it: each file is made anew when it is asked for. */
function serve(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    try {
      const path = pathOf(request.url);
      const type = CONTENT_TYPES[path.replace(/^.*\./, '')];
      const made = type === undefined ? undefined : await makeInDevelopment(server, path);
      if (type === undefined || made === undefined) return next();
      response.setHeader('Content-Type', type).end(made);
    } catch (reason) {
      next(reason);
    }
  });
}

async function makeInDevelopment(server: ViteDevServer, path: string): Promise<string | Uint8Array | undefined> {
  const { root } = server.config;
  const { siteFiles } = (await server.ssrLoadModule(`/${SITE_FILES}`)) as typeof Site;
  const file = siteFiles(root, process.env.SITE_URL).files.find((candidate) => candidate.path === path);
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');
  const made = await file?.make({ start: read(TEMPLATES.start), page: read(TEMPLATES.page) });
  return typeof made === 'string' && path.endsWith('.html') ? server.transformIndexHtml(`/${path}`, made) : made;
}

/** Below the root, without a slash in front; a folder's page where it names a folder. */
function pathOf(url = '/'): string {
  const path = decodeURIComponent(url.replace(/[?#].*$/, '')).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
