/** The collection of snippets is whole, and stays so; what is shown to people now is in it. Opening them: snippets.spec.ts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFirstTimeline } from '../../app/build/read-timeline';
import { events, methods } from '../../app/embed/protocol';
import { allPages } from '../../app/pages/all-pages';
import { frameSnippet, scriptSnippet } from '../../app/url/embed-snippet';
import { DOCUMENTED_SITE, htmlOf, SNIPPETS } from './snippets';
import kept from './snippets.json';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const all = new Set(SNIPPETS.map(htmlOf));

/** Each parameter's name in the first column of a table, `#?secret=…` and `#event-<id>` too. */
function parametersIn(markdown: string): readonly string[] {
  const rows = [...markdown.matchAll(/^\| (?<cell>`[^|]*) \|/gm)].map(({ groups }) => groups?.cell ?? '');
  return rows.flatMap((cell) => [...cell.matchAll(/`#?\??(?<name>\w+)/g)].map(({ groups }) => groups?.name ?? ''));
}

/** What an embed does not show: it is for the page itself. */
const OF_THE_PAGE = 'compare who exercise seed story step session'.split(' ');

describe('the snippets', () => {
  it('are kept as they were: none is changed, none is taken away', () => {
    const hashes = SNIPPETS.map((one) => [one.id, createHash('sha256').update(htmlOf(one)).digest('hex').slice(0, 16)]);
    expect(Object.fromEntries(hashes)).toEqual(kept);
    // To be raised with each new one. That it went down is seen here, whoever edits the list.
    expect(Object.keys(kept).length).toBeGreaterThanOrEqual(24);
  });

  it('are each a file, with the day they were first shown on', () => {
    const files = readdirSync(join(import.meta.dirname, 'snippets')).map((file) => file.replace(/\.html$/, ''));
    expect(SNIPPETS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    for (const { id, since } of SNIPPETS) expect(since, id).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('have everything in them that the papers show', () => {
    const shown = ['README.md', 'app/README.md', 'data/README.md', 'CONTRIBUTING.md'].flatMap((file) =>
      [...read(file).matchAll(/^```html\n(?<html>.*?)\n```$/gms)].map(({ groups }) => groups?.html ?? ''),
    );
    expect(shown.length).toBeGreaterThan(4);
    for (const html of shown) expect([...all]).toContain(html);
  });

  it('use each parameter that the papers name', () => {
    const [, section = ''] = /\n## Links\n(.*?)\n## /s.exec(read('app/README.md')) ?? [];
    const names = parametersIn(section).filter((name) => !OF_THE_PAGE.includes(name));
    expect(names.length).toBeGreaterThan(30);
    const everything = [...all].join('\n');
    const missing = names.filter((name) => !new RegExp(`[?;&#\\n ]${name}[=-]`).test(everything));
    expect(missing).toEqual([]);
  });

  it('have what the builder makes', () => {
    const title = 'NATO, Russia and Ukraine';
    const view = '?event=madrid-summit-2022&height=auto';
    const parts = { title, src: `${DOCUMENTED_SITE}embed/${view}`, page: DOCUMENTED_SITE + view, height: 480 };
    const script = `${DOCUMENTED_SITE}embed.js`;
    expect([...all]).toContain(scriptSnippet({ ...parts, script, autoHeight: true, mirror: 'timeline' }));
    const src = `${DOCUMENTED_SITE}embed/?event=madrid-summit-2022`;
    expect([...all]).toContain(frameSnippet({ ...parts, src, page: `${DOCUMENTED_SITE}?event=madrid-summit-2022` }));
  });

  it('have what hosts are answered that ask about a page', () => {
    const pages = allPages({ dataset: readFirstTimeline(ROOT), licences: [], site: DOCUMENTED_SITE });
    for (const path of ['', 'fr/event/madrid-summit-2022/']) {
      const { oembed } = pages.find((page) => page.path === path) ?? {};
      expect([...all]).toContain((oembed as { readonly html: string }).html);
    }
  });

  it('speak as the README says: every method and every event is in its tables', () => {
    const cells = [...read('README.md').matchAll(/^\| (?<cell>`[^|]*) \|/gm)].map(({ groups }) => groups?.cell ?? '');
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(?<name>\w+)`/g)].map(({ groups }) => groups?.name));
    expect(named).toEqual(expect.arrayContaining([...methods, ...events]));
  });
});
