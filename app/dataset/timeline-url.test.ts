import { describe, expect, it } from 'vitest';
import { FIRST_TIMELINE, timelineUrl } from './timeline-url';

describe('timelineUrl', () => {
  const site = new URL('https://example.org/sub/');
  it.each([
    [null, `https://example.org/sub/timelines/${FIRST_TIMELINE}/timeline.json`],
    ['bridges', 'https://example.org/sub/timelines/bridges/timeline.json'],
    ['https://other.example/a.json', 'https://other.example/a.json'],
    ['mine/a.json', 'https://example.org/sub/mine/a.json'],
    ['/a.json', 'https://example.org/a.json'],
  ])('%s', (data, url) => {
    expect(timelineUrl(data, site)).toBe(url);
  });
});
