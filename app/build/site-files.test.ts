import { join } from 'node:path';
import { runnerImport } from 'vite';
import { describe, expect, it } from 'vitest';
import type * as Site from './site-files';
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
    for (const path of [
      'sitemap.xml',
      'robots.txt',
      'preview.png',
      'fr/preview.png',
      'oembed.json',
      'fr/event/un-charter-1945/picture.webp',
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('makes every kind of file after what loaded it has closed, as in the build', async () => {
    const root = process.cwd();
    const { module } = await runnerImport<typeof Site>(join(root, 'app/build/site-files.ts'), {
      root,
      logLevel: 'warn',
    });
    const { files } = module.siteFiles(root, 'https://example.org');
    const kinds = new Map(files.map((file) => [file.path.replace(/^.*\//, ''), file]));
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['picture.png', 'picture.webp', 'preview.png', 'sitemap.xml']),
    );
    for (const { path, make } of kinds.values()) {
      const made = await make({ start: TEMPLATE, page: TEMPLATE });
      expect(made.length, path).toBeGreaterThan(20);
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
