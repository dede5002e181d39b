/**
 * What the usual static hosts read to know the headers, each in its own words. A host takes the one it knows and serves
 * the others as files that nobody asks for; nginx has no such file, so it gets a sample.
 *
 * Must not know: what the headers say.
 */
import { HEADER_RULES, type HeaderRule } from './headers';

interface HostFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string;
}

/** @param base path that the site lies at, beginning and ending in a slash */
export function hostFiles(base: string): readonly HostFile[] {
  return [
    { path: '_headers', content: netlify(base) },
    { path: 'vercel.json', content: json(vercel(base)) },
    { path: 'staticwebapp.config.json', content: json(azure(base)) },
    { path: '.htaccess', content: apache('', HEADER_RULES[0]) },
    ...HEADER_RULES.slice(1).map((rule) => ({ path: `${rule.under}.htaccess`, content: apache(rule.under, rule) })),
    { path: 'nginx.conf.sample', content: nginx(base) },
  ];
}

const pairs = ({ headers }: HeaderRule): [string, string][] => Object.entries(headers);
const json = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Netlify and Cloudflare Pages: every rule that fits adds its headers, so a more particular one first takes them off. */
function netlify(base: string): string {
  return HEADER_RULES.map((rule, at) =>
    [
      `${base}${rule.under}*`,
      ...pairs(rule).flatMap(([name, value]) => [...(at === 0 ? [] : [`  ! ${name}`]), `  ${name}: ${value}`]),
    ].join('\n'),
  )
    .join('\n\n')
    .concat('\n');
}

/** The last rule that fits counts. */
const vercel = (base: string): object => ({
  headers: HEADER_RULES.map((rule) => ({
    source: `${base}${rule.under}(.*)`,
    headers: pairs(rule).map(([key, value]) => ({ key, value })),
  })),
});

/** The first rule that fits counts. */
const azure = (base: string): object => ({
  globalHeaders: HEADER_RULES[0]?.headers,
  routes: HEADER_RULES.slice(1).map(({ under, headers }) => ({ route: `${base}${under}*`, headers })),
});

function apache(under: string, rule: HeaderRule | undefined): string {
  const lines = rule === undefined ? [] : pairs(rule).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    `# For everything under ${under || 'the site'}.`,
    '<IfModule mod_headers.c>',
    ...lines,
    '</IfModule>',
    '',
  ].join('\n');
}

function nginx(base: string): string {
  const blocks = HEADER_RULES.map((rule) =>
    [
      `location ${base}${rule.under} {`,
      ...pairs(rule).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      '  gzip_static on;',
      '}',
    ].join('\n'),
  );
  return `# To be put inside the server block of the site.\n${blocks.join('\n')}\n`;
}
