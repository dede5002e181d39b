// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { formatRobots, formatSitemap } from './sitemap';

it('lists each page in each language, with the others', () => {
  const xml = formatSitemap('https://example.org/a&b/', ['', 'method/']);
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect([...document.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    'https://example.org/a&b/',
    'https://example.org/a&b/fr/',
    'https://example.org/a&b/method/',
    'https://example.org/a&b/fr/method/',
  ]);
  expect([...document.querySelectorAll('url')].every((url) => url.children.length === 3)).toBe(true);
});

it('tells robots where that list is', () => {
  expect(formatRobots('https://example.org/')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});
