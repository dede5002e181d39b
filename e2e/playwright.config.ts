/**
 * Browser tests: real Chromium against the built site, served from a sub-path by server.ts.
 *
 * All of them run west of UTC; those tagged @zones, where a day could slip, run again east of it and in French.
 */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './chromium';
import { freePort } from './port';
import { BASE_PATH } from './server';

// Workers read this file too and must find the port that the first reader chose.
process.env.E2E_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}${BASE_PATH}`;

export default defineConfig({
  testDir: '.',
  // Those named .test are unit tests.
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  // A machine that has other work may miss a deadline once: told as such at the end, and not hidden.
  retries: process.env.CI ? 2 : 0,
  // One a core: steady even on a loaded machine, because no test sleeps or measures time.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(),
    // A trace of each test costs a third of the time: ask for one with --trace on.
    trace: 'off',
    actionTimeout: 10_000,
    // A test sees what the server sends; those of the service worker itself let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'west', use: { locale: 'en-US', timezoneId: 'America/New_York' } },
    { name: 'east', grep: /@zones/, use: { locale: 'fr-FR', timezoneId: 'Asia/Tokyo' } },
  ],
  webServer: {
    command: 'node --import tsx serve.ts',
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
