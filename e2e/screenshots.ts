/**
 * Takes a picture of every state of the site, to be looked at by a person: `npx tsx e2e/screenshots.ts [folder]`.
 * A further argument keeps only the pictures whose name contains it: `… /tmp/pictures phone-dark`.
 *
 * Needs a build. Writes outside the repository: into the folder given, or a new one whose path it prints.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from './chromium';
import { freePort } from './port';
import { startServer } from './server';
import { openState, STATES, type State } from './states';

const SIZES = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'fr'] as const;

interface Shot {
  readonly name: string;
  readonly state: State;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: (typeof SCHEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
}

const [folder = mkdtempSync(join(tmpdir(), 'sourceline-pictures-')), wanted = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const server = await startServer(await freePort());
const browser = await chromium.launch(launchOptions());
for (const shot of allShots().filter(({ name }) => name.includes(wanted))) await take(browser, shot);
await browser.close();
server.close();
console.log(`The pictures are in ${folder}`);

function allShots(): Shot[] {
  const shots: Shot[] = [];
  for (const state of STATES) {
    const sizes = state.size === undefined ? SIZES : { own: state.size };
    for (const [name, size] of Object.entries(sizes)) {
      for (const scheme of SCHEMES) {
        for (const language of LANGUAGES) {
          shots.push({ name: `${state.name}-${name}-${scheme}-${language}`, state, size, scheme, language });
        }
      }
    }
  }
  return shots;
}

async function take(browser: Browser, { name, state, size, scheme, language }: Shot): Promise<void> {
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  // What runs this file keeps the names of functions by a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  try {
    await openState(page, state, language);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`${name}.png`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await page.close();
  }
}
