/** How the browser tests and the screenshots start Chromium: the one found by .ci/browser.mjs, quiet and offline. */
import { findChromium } from '../.ci/browser.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Without these it looks up its maker's hosts at every start, which a closed network answers slowly.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchOptions(): { args: string[]; executablePath?: string } {
  const executablePath = findChromium();
  return executablePath === undefined ? { args: ARGS } : { args: ARGS, executablePath };
}

/** The same for measuring: every host but this machine is unknown, and no request waits until a script has looked at it. */
export function loopbackOptions(): ReturnType<typeof launchOptions> {
  const options = launchOptions();
  return { ...options, args: [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] };
}
