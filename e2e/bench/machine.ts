/** What the figures were measured on and with, in words. */
import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../chromium';
import { inCache, ROOT } from './cache';
import { SUBJECTS } from './subjects';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
  /** Versions of the peers, by package. */
  readonly peers: Readonly<Record<string, string>>;
}

export async function describeMachine(): Promise<Machine> {
  const options = launchOptions();
  const browser = await chromium.launch(options);
  const version = browser.version();
  await browser.close();
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: type(),
    // The shell has no windows to draw, and is sooner with everything.
    browser: `${/headless[-_]shell/.test(options.executablePath ?? '') ? 'headless shell of ' : ''}Chromium ${version}`,
    node: process.version,
    peers: Object.fromEntries(
      SUBJECTS.flatMap(({ package: name }) => (name === undefined ? [] : [[name, versionOf(name)]])),
    ),
  };
}

function versionOf(name: string): string {
  for (const home of [inCache('peers'), ROOT]) {
    try {
      const manifest = readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8');
      return (JSON.parse(manifest) as { readonly version: string }).version;
    } catch {
      // In the other place, then.
    }
  }
  return 'not installed';
}
