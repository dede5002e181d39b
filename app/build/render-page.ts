/**
 * A page's HTML: its parts, made static, in the template that Vite has worked on.
 *
 * Must not know: what is on the page.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from '../pages/all-pages';
import { fillTemplate } from './template';

export function renderPage({ context, head, body, data }: Omit<Page, 'template'>, template: string): string {
  return fillTemplate(template, {
    language: context.language,
    root: context.root,
    parts: {
      head: renderToStaticMarkup(head),
      body: renderToStaticMarkup(body) + (data === undefined ? '' : dataBlock(data)),
    },
  });
}

/** A block of data, which a policy without inline scripts lets pass. Nothing in it can end the block. */
const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
