/**
 * A page's HTML: its parts, made static, in the template that Vite has worked on.
 *
 * Must not know: what is on the page.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from '../pages/all-pages';
import { fillTemplate } from './template';

export function renderPage({ context, head, body }: Page, template: string): string {
  return fillTemplate(template, {
    language: context.language,
    root: context.root,
    parts: { head: renderToStaticMarkup(head), body: renderToStaticMarkup(body) },
  });
}
