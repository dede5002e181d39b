// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dataOf, pageAt, readPages, realDataset, smallDataset } from '../build/pages.fixture';
import { languages } from '../i18n/messages';
import type { Page } from './all-pages';
import { oembedProvider } from './oembed';
import { languageFolder } from './site-paths';

const SITE = 'https://example.org/timeline/';
const pages = readPages(realDataset);
const small = readPages(smallDataset());
const addressed = readPages(smallDataset(), SITE);

/** The frame in the answer to a host that asks about a page. */
function frameOf({ oembed }: Page): HTMLIFrameElement | null {
  const { html } = oembed as { readonly html: string };
  return new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
}

describe('all pages', () => {
  it('are the start page, the method and one for each event, in each language', () => {
    const places = ['', 'method/', ...realDataset.events.map(({ id }) => `event/${id}/`)];
    const expected = languages.flatMap((language) => places.map((place) => languageFolder(language) + place));
    expect([...pages.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it('bear no style and no script of their own, as the policy wants it', () => {
    for (const [path, { document }] of pages) {
      expect(document.querySelectorAll('style, [style]').length, path).toBe(0);
      expect(document.querySelectorAll('script:not([type="application/ld+json"])').length, path).toBe(0);
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect(
        attributes.filter((name) => name.startsWith('on')),
        path,
      ).toEqual([]);
    }
  });

  it('link only to what there is', () => {
    const files = new Set(realDataset.timeline.sources.map(({ file }) => `timelines/nato-russia-ukraine/${file}`));
    const isThere = (path: string) => pages.has(path) || files.has(path) || path === 'licences.txt';
    for (const [path, { document }] of pages) {
      for (const link of document.querySelectorAll('a[href]')) {
        const url = new URL(link.getAttribute('href') ?? '', `http://site/${path}`);
        expect(isThere(url.pathname.slice(1)), `${path} links to ${url.pathname}`).toBe(true);
        if (url.hash) expect(pageAt(pages, path).document.querySelector(url.hash), `${path}${url.hash}`).not.toBeNull();
      }
    }
  });

  it('have ids only once, one main and one first heading', () => {
    for (const [path, { document }] of pages) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(document.querySelectorAll('main, h1').length, path).toBe(2);
    }
  });

  it('say their language and lead to the other', () => {
    for (const [path, { document, page }] of pages) {
      expect(document.documentElement.lang).toBe(page.context.language);
      const others = [...document.querySelectorAll('a[hreflang]:not([aria-current])')];
      const targets = others.map((link) => new URL(link.getAttribute('href') ?? '', `http://site/${path}`).pathname);
      const [other] = languages.filter((tag) => tag !== page.context.language).map(languageFolder);
      expect(targets).toContain(`/${other}${page.context.place}`);
    }
  });

  it('set French as French is set, with no-break spaces', () => {
    const wrong = / [:;!?»]|\p{L}[:;!?](?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»/u;
    const { document } = pageAt(pages, 'fr/method/');
    for (const foreign of document.querySelectorAll('[lang="en"], .licences')) foreign.remove();
    for (const block of document.querySelectorAll('main :is(p, dt, dd, li, h1, h2)')) {
      expect(block.textContent).not.toMatch(wrong);
    }
  });
});

describe('what machines are told', () => {
  it('is complete where the site knows its address', () => {
    const { document } = pageAt(addressed, 'fr/event/bridge-opens/');
    const here = `${SITE}fr/event/bridge-opens/`;
    const href = (selector: string) => document.querySelector(selector)?.getAttribute('href');
    const content = (property: string) => document.querySelector(`[property="${property}"]`)?.getAttribute('content');
    expect(href('link[rel=canonical]')).toBe(here);
    expect(href('link[rel=alternate][hreflang=en]')).toBe(`${SITE}event/bridge-opens/`);
    expect(href('link[rel=alternate][hreflang=x-default]')).toBe(`${SITE}event/bridge-opens/`);
    expect(href('link[type="application/json+oembed"]')).toBe(`${here}oembed.json`);
    expect(content('og:url')).toBe(here);
    expect(content('og:image')).toBe(`${SITE}fr/preview.png`);
    expect(content('og:title')).toBe('Le pont ouvre');
  });

  it('has no address where the site knows none', () => {
    for (const { document, page } of small.values()) {
      expect(document.querySelector('link[rel=canonical], link[rel=alternate], [property="og:image"]')).toBeNull();
      expect(page.oembed).toBeUndefined();
    }
  });

  it('answers hosts that ask about a page', () => {
    expect(pageAt(addressed, 'event/bridge-opens/').page.oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'The bridge opens',
      provider_url: SITE,
      thumbnail_url: `${SITE}event/bridge-opens/picture.webp`,
      width: 640,
      height: 560,
    });
    expect(frameOf(pageAt(addressed, 'event/bridge-opens/').page)?.src).toBe(`${SITE}embed/?event=bridge-opens`);
    expect(frameOf(pageAt(addressed, 'fr/event/bridge-opens/').page)?.src).toBe(`${SITE}embed/fr/?event=bridge-opens`);
    expect(frameOf(pageAt(addressed, 'fr/').page)?.src).toBe(`${SITE}embed/fr/`);
    expect(frameOf(pageAt(addressed, '').page)?.height).toBe('560');
  });

  it('answers with a frame and no script, and a link where no frame is shown', () => {
    for (const { page } of addressed.values()) {
      if (page.oembed === undefined) continue;
      const { html } = page.oembed as { html: string };
      expect(html).not.toMatch(/<script|javascript:/);
      expect(frameOf(page)?.innerHTML).toContain('href=');
    }
  });

  it('tells hosts with a list which addresses are ours', () => {
    const { context } = pageAt(addressed, '').page;
    expect(oembedProvider(context, SITE)).toMatchObject({
      provider_url: SITE,
      endpoints: [{ url: `${SITE}oembed.json`, discovery: true }],
    });
  });

  it('lists every event', () => {
    const list = dataOf(pageAt(pages, 'fr/')).mainEntity;
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: realDataset.events.length });
  });
});

describe('nasty strings', () => {
  const nasty = '</script></title><img src=x onerror="alert(1)"> <!--body--> $& \' " &amp; \u2028';
  const dataset = smallDataset((timeline) => {
    const text = { en: nasty, fr: nasty };
    timeline.title = text;
    timeline.description = text;
    for (const row of [...timeline.topics, ...timeline.actors, ...timeline.places]) row.label = text;
    for (const source of timeline.sources) Object.assign(source, { title: nasty, publisher: nasty, author: nasty });
    for (const event of timeline.events) {
      Object.assign(event, { title: text, summary: text, attribution: text });
      for (const mention of event.evidence) Object.assign(mention, { exact: nasty, attribution: text });
    }
  });
  const broken = readPages(dataset, SITE);

  it('are words on every page, never elements', () => {
    for (const [path, { document }] of broken) {
      expect(document.querySelectorAll('img, [onerror]').length, path).toBe(0);
      expect(document.body.textContent, path).toContain(nasty);
      expect(document.title, path).toContain('<img src=x');
    }
  });

  it('come back whole from the data', () => {
    expect(dataOf(pageAt(broken, ''))).toMatchObject({ name: nasty });
    expect(dataOf(pageAt(broken, 'event/bridge-opens/'))).toMatchObject({ mainEntity: { name: nasty } });
  });
});
