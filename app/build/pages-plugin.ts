/**
 * Writes the pages that are read without a script. One template, `app/pages/page.html`, goes through Vite as a page of
 * its own, so that its styles are built like all others; each page is that template, filled.
 *
 * What fills it is loaded through Vite when it is needed: this file is part of Vite's configuration, which every unit
 * test loads, and stays small. Build time only (Node). Must not know: what is on the pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';
import type * as Site from './site-files';

const TEMPLATE = 'app/pages/page.html';
const SITE_FILES = 'app/build/site-files.ts';

export function pagesPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'pages',
    enforce: 'post',
    config: () => ({ build: { rolldownOptions: { input: { index: 'index.html', page: TEMPLATE } } } }),
    configResolved(config) {
      root = config.root;
    },
    configureServer: serve,
    async generateBundle(_options, bundle) {
      const template = bundle[TEMPLATE];
      if (template?.type !== 'asset') throw new Error(`the build has no ${TEMPLATE}`);
      delete bundle[TEMPLATE];
      const { module } = await runnerImport<typeof Site>(join(root, SITE_FILES), { root, logLevel: 'warn' });
      for (const { path, make } of module.siteFiles(root, process.env.SITE_URL)) {
        this.emitFile({ type: 'asset', fileName: path, source: make(String(template.source)) });
      }
    },
  };
}

const CONTENT_TYPES = { html: 'text/html', txt: 'text/plain' } as const;

/** While one works on it: each file is made anew when it is asked for. */
function serve(server: ViteDevServer): void {
  const { root } = server.config;
  server.middlewares.use(async (request, response, next) => {
    try {
      const path = pathOf(request.url);
      const { siteFiles } = (await server.ssrLoadModule(`/${SITE_FILES}`)) as typeof Site;
      const file = siteFiles(root, process.env.SITE_URL).find((candidate) => candidate.path === path);
      if (file === undefined) return next();
      const made = file.make(readFileSync(join(root, TEMPLATE), 'utf8'));
      const isPage = path.endsWith('.html');
      response.setHeader('Content-Type', `${CONTENT_TYPES[isPage ? 'html' : 'txt']}; charset=utf-8`);
      response.end(isPage ? await server.transformIndexHtml(`/${path}`, String(made)) : made);
    } catch (reason) {
      next(reason);
    }
  });
}

/** Below the root, without a slash in front; a folder's page where it names a folder. */
function pathOf(url = '/'): string {
  const path = decodeURIComponent(url.replace(/[?#].*$/, '')).slice(1);
  return path.endsWith('/') ? `${path}index.html` : path;
}
