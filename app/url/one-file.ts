/**
 * Whether this page is the one file to carry: it has no site around it, so its other language is the same file again.
 *
 * Must not know: what is in the file.
 */
export const isOneFile = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.carried !== undefined;

interface PageLink {
  /** Way from this page to the site's root, ending in a slash. */
  readonly root: string;
  /** Without `?`. */
  readonly query: string;
}

/** The way to the same view in a language. */
export function hrefIn(language: string, { root, query }: PageLink): string {
  if (isOneFile()) return `?${query === '' ? '' : `${query}&`}lang=${language}`;
  return `${root}${language === 'en' ? '' : `${language}/`}${query === '' ? '' : `?${query}`}`;
}

/** The name of the file to carry, at the site's root. */
export const oneFileName = (timeline: string): string => `sourceline-${timeline}.html`;
