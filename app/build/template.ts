/**
 * Fills a page that Vite has worked on (its scripts and styles have their final names) with what a page says.
 *
 * Must not know: Vite, the pages.
 */

/** What is put where the template says `<!--name-->`, as HTML. */
export interface Filling {
  readonly language: string;
  /** Way from the page to the site's root, ending in a slash. */
  readonly root: string;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * The page. First the ways to files are turned from the template's place to the page's, then the parts put in: what
 * they contain is never touched.
 */
export function fillTemplate(template: string, { language, root, parts }: Filling): string {
  const own = /<html[^>]* data-root="(?<root>[^"]*)"/.exec(template)?.groups?.root;
  if (own === undefined) throw new Error('the template does not say its way to the root (data-root on <html>)');
  const placed = template
    .replaceAll(`="${own}`, () => `="${root}`)
    .replace(/(?<=<html[^>]* lang=")[^"]*/, () => language);
  return Object.entries(parts).reduce(fillPart, placed);
}

function fillPart(html: string, [name, part]: readonly [string, string]): string {
  const mark = `<!--${name}-->`;
  if (!html.includes(mark)) throw new Error(`the template has no place for "${name}"`);
  return html.replace(mark, () => part);
}
