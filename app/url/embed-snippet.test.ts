// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { frameSnippet, scriptSnippet } from './embed-snippet';

const parts = {
  title: 'A “title” with "quotes" & <tags>',
  src: 'https://example.org/embed/?event=a&topic=b,c',
  page: 'https://example.org/?event=a&topic=b,c',
  height: 480,
};

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('frameSnippet', () => {
  it('is a frame with a link inside, its words as words', () => {
    const body = parse(frameSnippet(parts));
    const frame = body.querySelector('iframe');
    expect(body.children).toHaveLength(1);
    expect(frame?.getAttribute('src')).toBe(parts.src);
    expect(frame?.title).toBe(parts.title);
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['100%', '480']);
    expect(parse(frame?.innerHTML ?? '').querySelector('a')?.href).toBe(parts.page);
  });

  it.each([
    ['?transparent=1&theme=dark', 'dark'],
    ['?transparent=1&theme=light', 'light'],
    ['?transparent=1', ''],
    ['?theme=dark', ''],
  ])('says of %s which scheme keeps browsers from putting a ground under it: "%s"', (query, scheme) => {
    const body = parse(frameSnippet({ ...parts, src: `https://example.org/embed/${query}` }));
    expect(/color-scheme: (\w+)/.exec(body.querySelector('iframe')?.getAttribute('style') ?? '')?.[1] ?? '').toBe(
      scheme,
    );
  });

  it('has no attribute that browsers have given up', () => {
    expect(frameSnippet(parts)).not.toMatch(/frameborder|scrolling|allowfullscreen|marginwidth|javascript/i);
  });
});

describe('scriptSnippet', () => {
  it('marks the frame and names the script', () => {
    const script = 'https://example.org/embed.js';
    const body = parse(scriptSnippet({ ...parts, script, autoHeight: true, mirror: 'timeline' }));
    const frame = body.querySelector('iframe');
    expect(frame?.dataset).toMatchObject({ sourceline: '', height: 'auto', mirror: 'timeline' });
    expect(body.querySelector('script')?.src).toBe(script);
    const bare = parse(scriptSnippet({ ...parts, script, autoHeight: false, mirror: null })).querySelector('iframe');
    expect({ ...bare?.dataset }).toEqual({ sourceline: '' });
  });
});
