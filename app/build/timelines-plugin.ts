/**
 * Publishes the timelines: `timeline.json` and, as far as the rights allow, the texts, at `timelines/<id>/…`.
 *
 * Build time only (Node). The YAML beside them stays at home. Must not know: the app.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'data/timelines';

interface Published {
  /** Path below the site's root. */
  readonly path: string;
  readonly file: string;
}

export function timelinesPlugin(): Plugin {
  return {
    name: 'timelines',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).slice(1);
        const found = publishedFiles().find((published) => published.path === path);
        if (found === undefined) return next();
        response.setHeader('Content-Type', contentType(found.path));
        response.end(readFileSync(found.file));
      });
    },
    generateBundle() {
      for (const { path, file } of publishedFiles()) {
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(file) });
      }
    },
  };
}

/** Every file of every timeline that a build may publish. */
function publishedFiles(): Published[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'timeline.json')))
    .flatMap(({ name }) => {
      const at = (file: string): Published => ({ path: `timelines/${name}/${file}`, file: join(FOLDER, name, file) });
      return [at('timeline.json'), ...publicTexts(join(FOLDER, name, 'timeline.json')).map(at)];
    });
}

/** The texts whose rights allow the whole; what is withheld is in no file of the build. */
function publicTexts(timeline: string): string[] {
  const { sources } = JSON.parse(readFileSync(timeline, 'utf8')) as { sources: { file: string; rights: string }[] };
  return sources.filter((source) => source.rights === 'full').map((source) => source.file);
}

const contentType = (path: string): string =>
  path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
