/** The watch itself: each kind of fault is seen, and what is allowed is not held against a page. */
import type { Page } from '@playwright/test';
import { type Faults, watchFaults } from './faults';
import { expect, test } from './fixtures';

const CASES = [
  { fault: 'a console error', script: `console.error('broken')`, seen: /console error: broken/ },
  { fault: 'a console warning', script: `console.warn('odd')`, seen: /console warning: odd/ },
  { fault: 'a warning in disguise', script: `console.log('WARNING: loop')`, seen: /WARNING: loop/ },
  { fault: 'an uncaught error', script: `setTimeout(() => { throw new Error('thrown') })`, seen: /uncaught: .*thrown/ },
  { fault: 'a missing file', script: `void fetch('./nowhere.json')`, seen: /404: .*nowhere/ },
  { fault: 'another origin', script: `void fetch('http://localhost:9/').catch(() => 0)`, seen: /another origin: / },
  { fault: 'a breach of the policy', script: `document.body.append(style())`, seen: /Policy breach: style-src/ },
];

const HELPER = `const style = () => Object.assign(document.createElement('style'), { textContent: 'p { color: red }' });`;

for (const { fault, script, seen } of CASES) {
  test(`sees ${fault}`, async ({ context, baseURL }) => {
    const page = await context.newPage();
    const faults = await openPageThatRuns(page, baseURL ?? '', HELPER + script);
    await expect.poll(() => faults.unexpected().join('\n')).toMatch(seen);
    faults.allow(/./);
    expect(faults.unexpected()).toEqual([]);
  });
}

async function openPageThatRuns(page: Page, base: string, script: string): Promise<Faults> {
  const faults = await watchFaults(page, new URL(base).origin);
  const headers = { 'Content-Security-Policy': "style-src 'self'; connect-src 'self' http://localhost:9" };
  await page.route('**/faulty.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: '<!doctype html><script src="faulty.js" defer></script><body>',
    }),
  );
  await page.route('**/faulty.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(new URL('faulty.html', base).href);
  return faults;
}
