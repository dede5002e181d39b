/**
 * Watches a page for everything that must never happen: console errors and warnings, uncaught errors, failed
 * requests, requests to another origin, breaches of the content policy. A test that provokes a fault names it with
 * `allow`; whatever else was seen fails the test.
 */
import type { ConsoleMessage, Page, Request, Response } from '@playwright/test';

const LOUD = new Set(['error', 'warning']);

/** Said by libraries with console.log although it is a warning ("WARNING: infinite loop in redraw?"). */
const DISGUISED_WARNING = /^warning\b/i;

/** The test runner's own word that it keeps the service worker out. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** A new address while something loads ends the loading: the browser's doing, not a fault. */
const CANCELLED = 'net::ERR_ABORTED';

export interface Faults {
  /** From now on, pages and files of that origin are this test's own hosts. */
  readonly allowOrigin: (origin: string) => void;
  /** From now on, what matches is expected. */
  readonly allow: (pattern: RegExp) => void;
  /** What was seen and not allowed. */
  readonly unexpected: () => string[];
}

export async function watchFaults(page: Page, origin: string): Promise<Faults> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const origins = new Set([origin]);
  await reportPolicyBreaches(page);
  page.on('console', (message) => isFault(message) && seen.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => isFailure(request) && seen.push(`request failed: ${inWords(request)}`));
  page.on('response', (response) => isRefused(response) && seen.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => isForeign(request, origins) && seen.push(`another origin: ${request.url()}`));
  return {
    allowOrigin: (name) => origins.add(name),
    allow: (pattern) => allowed.push(pattern),
    unexpected: () => seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
  };
}

async function reportPolicyBreaches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy breach: ${event.effectiveDirective} ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
}

function isFault(message: ConsoleMessage): boolean {
  if (message.text() === WORKER_BLOCKED) return false;
  return LOUD.has(message.type()) || DISGUISED_WARNING.test(message.text());
}

function isFailure(request: Request): boolean {
  return request.failure()?.errorText !== CANCELLED;
}

function isRefused(response: Response): boolean {
  return response.status() >= 400;
}

function isForeign(request: Request, origins: ReadonlySet<string>): boolean {
  const url = new URL(request.url());
  return /^(?:https?|wss?):$/.test(url.protocol) && !origins.has(url.origin);
}

function inWords(request: Request): string {
  return `${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`;
}
