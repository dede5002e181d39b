/**
 * One start page for each language: `/` is English, `fr/` French. Made from `index.html`: the language, the way to the
 * root and the words in the head change, nothing else.
 *
 * Build time only (Node). Must not know: the app, timelines.
 */
import type { Plugin } from 'vite';

interface Page {
  readonly folder: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

const pages: readonly Page[] = [
  {
    folder: 'fr/',
    language: 'fr',
    title: 'OTAN, Russie, Ukraine · Sourceline',
    description:
      'Une chronologie de l’OTAN, de la Russie et de l’Ukraine où chaque événement se rattache aux mots qui le prouvent.',
  },
];

export function languagesPlugin(): Plugin {
  return {
    name: 'languages',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const page = pages.find(({ folder }) => request.url?.replace(/[?#].*$/, '') === `/${folder}`);
        if (page) request.url = `/?language=${page.language}`;
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl }) {
        const language = server && /[?&]language=(?<tag>\w+)/.exec(originalUrl ?? '')?.groups?.tag;
        const page = pages.find((candidate) => candidate.language === language);
        return page ? translate(html, page) : html;
      },
    },
    generateBundle(_options, bundle) {
      const start = bundle['index.html'];
      if (start?.type !== 'asset') return;
      for (const page of pages) {
        this.emitFile({
          type: 'asset',
          fileName: `${page.folder}index.html`,
          source: translate(String(start.source), page),
        });
      }
    },
  };
}

/** The start page in another language, one folder down. */
function translate(html: string, { language, title, description }: Page): string {
  return html
    .replace('<html lang="en" data-root="./">', `<html lang="${language}" data-root="../">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, `$1${description}`)
    .replace(/(href|src)="\.\//g, '$1="../');
}
