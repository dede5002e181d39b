import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from './site-url';

describe('parseSiteUrl', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/timeline', 'https://example.org/timeline/'],
    ['http://example.org/timeline//', 'http://example.org/timeline/'],
    [' https://example.org/a/?x=1#y ', 'https://example.org/a/'],
  ])('%s is %s', (given, url) => expect(parseSiteUrl(given)).toBe(url));

  it.each([undefined, '', '  '])('%s is none', (given) => expect(parseSiteUrl(given)).toBeNull());

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('refuses %s', (given) => {
    expect(() => parseSiteUrl(given)).toThrow('SITE_URL');
  });
});
