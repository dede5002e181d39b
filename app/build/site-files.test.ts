import { describe, expect, it } from 'vitest';
import { siteFiles } from './site-files';

const TEMPLATE = '<html lang="en" data-root="./"><head><!--head--></head><body><!--body--></body></html>';

const pathsOf = (siteUrl?: string) => siteFiles(process.cwd(), siteUrl).files.map(({ path }) => path);

describe('siteFiles', () => {
  it('leaves out what needs an address where none was given, and says so', () => {
    expect(siteFiles(process.cwd(), undefined).leftOut).toMatch(/SITE_URL is not set.*sitemap\.xml/);
    expect(pathsOf().filter((path) => /sitemap|robots|oembed|preview/.test(path))).toEqual([]);
  });

  it('has all of it where one was given', () => {
    const paths = pathsOf('https://example.org');
    expect(siteFiles(process.cwd(), 'https://example.org').leftOut).toBeNull();
    for (const path of ['sitemap.xml', 'robots.txt', 'preview.png', 'fr/preview.png', 'oembed.json']) {
      expect(paths).toContain(path);
    }
  });

  it('writes no file twice', () => {
    const paths = pathsOf('https://example.org');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('fills the template of the page, the same every time', () => {
    const make = () =>
      siteFiles(process.cwd(), undefined)
        .files.filter(({ path }) => path === 'index.html' || path === 'fr/method/index.html')
        .map((file) => file.make({ start: `start ${TEMPLATE}`, page: `page ${TEMPLATE}` }));
    expect(make()).toEqual(make());
    expect(make().map((html) => String(html).slice(0, 5))).toEqual(['start', 'page ']);
  });
});
