import { describe, expect, it } from 'vitest';
import { FIRST_TIMELINE, isOfWeb, timelineUrl } from './timeline-url';

describe('timelineUrl', () => {
  const site = new URL('https://example.org/sub/');
  it.each([
    [null, `https://example.org/sub/timelines/${FIRST_TIMELINE}/timeline.json`],
    ['bridges', 'https://example.org/sub/timelines/bridges/timeline.json'],
    ['https://other.example/a.json', 'https://other.example/a.json'],
    ['mine/a.json', 'https://example.org/sub/mine/a.json'],
    ['/a.json', 'https://example.org/a.json'],
    ['http://[', 'http://['],
    ['//', '//'],
  ])('%s', (data, url) => {
    expect(timelineUrl(data, site)).toBe(url);
  });
});

describe('isOfWeb', () => {
  it.each([
    ['https://example.org/a.json', true],
    ['http://localhost:80/a.json', true],
    ['http://[', false],
    ['//', false],
    ['javascript:alert(1)', false],
    ['data:application/json,{}', false],
    ['blob:https://example.org/1', false],
    ['file:///etc/passwd', false],
  ])('%s: %s', (url, is) => {
    expect(isOfWeb(url)).toBe(is);
  });
});
