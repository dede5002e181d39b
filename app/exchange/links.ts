/**
 * Links into the published site: the one place here that knows how its addresses look. Without a site there are none.
 *
 *     https://example.org/event/bridge-opens/                  the page of an event, its canonical address
 *     https://example.org/fr/?event=bridge-opens&evidence=1    the app at one passage
 *
 * Must not know: where the site is.
 */
import type { Lang } from '../time/date-language';

/** What `ExportOptions` say of links. */
export interface LinkOptions {
  readonly siteUrl?: string | null | undefined;
  readonly language: Lang;
}

/** The language whose pages stand at the root; every other has a folder. */
const ROOT_LANGUAGE: Lang = 'en';

/** The page of an event in the language. Undefined where no site is given; an address that is none throws a TypeError. */
export function eventUrl({ siteUrl, language }: LinkOptions, event: string): string | undefined {
  return siteUrl ? new URL(`event/${event}/`, homeUrl(siteUrl, language)).href : undefined;
}

/** The app at one passage of an event, its article open there; `evidence` counts from 1. As `eventUrl` otherwise. */
export function passageUrl({ siteUrl, language }: LinkOptions, event: string, evidence: number): string | undefined {
  if (!siteUrl) return undefined;
  const url = homeUrl(siteUrl, language);
  url.searchParams.set('event', event);
  url.searchParams.set('evidence', String(evidence));
  return url.href;
}

/** The address of a source's text as the site serves it, beside its timeline. As `eventUrl` otherwise. */
export function textUrl(siteUrl: string | null | undefined, timeline: string, file: string): string | undefined {
  return siteUrl ? new URL(`timelines/${timeline}/${file}`, httpUrl(siteUrl)).href : undefined;
}

/** Reads a web address; anything else (`javascript:`, `data:`) throws a TypeError, for it ends up in other people's files. */
export function httpUrl(address: string): URL {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`not a web address: ${address}`);
  return url;
}

const homeUrl = (siteUrl: string, language: Lang): URL =>
  new URL(language === ROOT_LANGUAGE ? '.' : `${language}/`, httpUrl(siteUrl));
