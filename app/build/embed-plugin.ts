/**
 * Writes the embed after the site: a second bundle, of classic scripts. Its work is loaded when it is needed: this file
 * is part of Vite's configuration, which every unit test loads, and stays small.
 *
 * While one works on it, `embed/` is served as modules, and its data is fetched. Build time only (Node).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';
import type * as Embed from './embed-files';

const EMBED_FILES = 'app/build/embed-files.ts';

export function embedPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'embed',
    configResolved(config) {
      root = config.root;
    },
    configureServer: serve,
    async writeBundle({ dir = 'dist' }) {
      const { module } = await runnerImport<typeof Embed>(join(root, EMBED_FILES), { root, logLevel: 'warn' });
      const files = await module.embedFiles(root, process.env.SITE_URL);
      for (const { path, content } of files) write(join(dir, path), content);
    },
  };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function serve(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    if (path !== '/embed/' && path !== '/embed/fr/') return next();
    try {
      const { embedPageInDevelopment } = (await server.ssrLoadModule(`/${EMBED_FILES}`)) as typeof Embed;
      const page = embedPageInDevelopment(server.config.root, path === '/embed/' ? 'en' : 'fr', read(server));
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(path, page));
    } catch (reason) {
      next(reason);
    }
  });
}

const read = (server: ViteDevServer): string =>
  readFileSync(join(server.config.root, 'app/pages/embed/embed.html'), 'utf8');
