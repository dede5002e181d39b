import { describe, expect, it } from 'vitest';
import { HEADER_RULES, headersFor, META_POLICY } from './headers';
import { hostFiles } from './host-files';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';
const fileNamed = (path: string) => hostFiles('/t/').find((file) => file.path === path)?.content ?? '';

describe('the headers', () => {
  it('let anybody frame the embed, and nobody else’s page frame the rest', () => {
    for (const path of ['embed/index.html', 'embed/fr/index.html', 'embed/embed-abc.js']) {
      expect(policyOf(path)).toMatch(/frame-ancestors \*$/);
    }
    for (const path of ['', 'index.html', 'fr/index.html', 'event/a/index.html', 'assets/app.js', 'embed.js']) {
      expect(policyOf(path)).toMatch(/frame-ancestors 'self'$/);
    }
  });

  it('say the same policy in the page, but for who may frame it', () => {
    expect(policyOf('')).toBe(`${META_POLICY}; frame-ancestors 'self'`);
    expect(META_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  it('let other pages read the data', () => {
    expect(headersFor('timelines/a/timeline.json')['Access-Control-Allow-Origin']).toBe('*');
  });
});

describe('the files for hosts', () => {
  it.each(hostFiles('/t/').filter(({ path }) => !path.endsWith('.htaccess')))(
    '$path has every rule and header',
    ({ content }) => {
      for (const { under, headers } of HEADER_RULES) {
        expect(content).toContain(`/t/${under}`);
        for (const value of Object.values(headers)) expect(content.replaceAll('\\"', '"')).toContain(value);
      }
    },
  );

  it('are sound JSON where they are JSON', () => {
    for (const path of ['vercel.json', 'staticwebapp.config.json'])
      expect(() => JSON.parse(fileNamed(path))).not.toThrow();
  });

  it('have one header once for hosts that add them up', () => {
    const rule = fileNamed('_headers')
      .split('\n\n')
      .find((block) => block.startsWith('/t/embed/*'));
    expect(rule).toContain("  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'");
  });

  it('have one for each folder where folders have their own', () => {
    expect(fileNamed('embed/.htaccess')).toContain('frame-ancestors *"');
    expect(fileNamed('.htaccess')).toContain("frame-ancestors 'self'\"");
  });
});
