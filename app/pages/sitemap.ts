/**
 * For search engines: every page with its other languages, and where that list is.
 *
 * Must not know: what is on the pages.
 */
import { languages } from '../i18n/messages';
import { languageFolder } from './site-paths';

/** What may stand in a sitemap's address: the rest is written as XML wants it. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** @param places folders below each language's start page */
export function formatSitemap(site: string, places: readonly string[]): string {
  const urls = places.flatMap((place) => {
    const alternates = languages.map((tag) => {
      const href = escapeXml(site + languageFolder(tag) + place);
      return `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`;
    });
    return languages.map((tag) => {
      const address = escapeXml(site + languageFolder(tag) + place);
      return `<url><loc>${address}</loc>${alternates.join('')}</url>`;
    });
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** Robots read it at a host's root only; elsewhere it does no harm. */
export const formatRobots = (site: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
