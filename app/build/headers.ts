/**
 * The headers that every file of the site is to be sent with: one source for the files that static hosts read, for the
 * policy in the pages themselves, and for the server of the browser tests.
 *
 * Must not know: files, Vite.
 */

/** Nothing from another origin, nothing inline, nothing that the site does not need. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the pages themselves, where the host cannot set headers; who may frame a page cannot be said there. */
export const META_POLICY = DIRECTIVES.join('; ');

const policyFor = (frameAncestors: string): string => [...DIRECTIVES, `frame-ancestors ${frameAncestors}`].join('; ');

/** A file whose name has its content in it never changes. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Asked for again each time, and answered in a few bytes where nothing has changed. */
const ASKED_AGAIN = 'no-cache';

type Headers = Readonly<Record<string, string>>;

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // The data is public, and a page under a policy of its own may want to embed or to read it.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export interface HeaderRule {
  /** Below the site's root: everything that begins so. The longest that fits a file counts. */
  readonly under: string;
  readonly headers: Headers;
}

/** From the least to the most particular. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    under: '',
    headers: { ...EVERYWHERE, 'Content-Security-Policy': policyFor("'self'"), 'Cache-Control': ASKED_AGAIN },
  },
  {
    under: 'assets/',
    headers: { ...EVERYWHERE, 'Content-Security-Policy': policyFor("'self'"), 'Cache-Control': FOREVER },
  },
  {
    under: 'embed/',
    headers: { ...EVERYWHERE, 'Content-Security-Policy': policyFor('*'), 'Cache-Control': ASKED_AGAIN },
  },
];

/** @param path below the site's root */
export function headersFor(path: string): Headers {
  const fitting = HEADER_RULES.filter(({ under }) => path.startsWith(under));
  return fitting.at(-1)?.headers ?? {};
}
