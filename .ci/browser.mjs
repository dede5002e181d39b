/**
 * The browser for the browser tests: found where it may be, else installed.
 *
 * Order of looking: what `CHROMIUM_PATH` names, a Chromium or Chrome on the PATH, the one Playwright downloads. The
 * headless shell goes first: the same engine without the windows that nobody sees, and quicker by a third or more over all tests.
 * Order of installing: apt as root on Debian, because it needs nothing but Debian's own packages and brings the
 * libraries along; Playwright's download everywhere else. Whichever fails, the next is tried.
 *
 * Plain Node and built-in modules only: this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES_ON_PATH = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** A download that hangs must end in a sentence, not in a stuck run. */
const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** Debian's names for it: older releases have no headless shell apart. */
const APT_CHROMIUMS = ['chromium-headless-shell', 'chromium'];

/** Chromium draws text with whatever is there: metric-compatible fonts make layouts the same on every machine. */
const FONTS = 'fonts-liberation';

/** The path of a Chromium that is there, or undefined. Throws when `CHROMIUM_PATH` names none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, but no program is there. Correct it, or unset it.`);
  }
  return findOnPath() ?? findPlaywrightChromium();
}

/** Installs a Chromium and returns its path. Throws a sentence that says what to do when no way works. */
export function installChromium() {
  for (const way of installers()) {
    console.log(`No Chromium found: installing one with ${way.name}.`);
    const failed = way.steps.find((step) => !succeeds(step));
    const path = failed ? undefined : findChromium();
    if (path && starts(path)) return path;
    console.log(`That did not work${failed ? `: ${failed.join(' ')} failed` : ''}.`);
  }
  throw new Error(
    'No browser for the browser tests could be installed. Install Chromium or Chrome yourself (on Debian, as root: ' +
      `apt-get install chromium ${FONTS}; anywhere: npx playwright install --with-deps chromium), ` +
      'or set CHROMIUM_PATH to one, then run npm test again.',
  );
}

function installers() {
  const root = process.getuid?.() === 0;
  const apt = APT_CHROMIUMS.map((chromium) => ({
    name: 'apt',
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', chromium, FONTS],
    ],
  }));
  const playwright = {
    name: 'Playwright',
    steps: [[process.execPath, playwrightCli(), 'install', ...(root ? ['--with-deps'] : []), 'chromium']],
  };
  return root && isDebian() ? [...apt, playwright] : [playwright];
}

/** Ubuntu's package of that name is an empty shell around a snap, so only Debian proper counts. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function succeeds([command, ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(command, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: INSTALL_TIMEOUT_MS,
  });
  return result.status === 0;
}

/** A browser that lacks a library is found and yet does not start. */
function starts(path) {
  const result = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 });
  if (result.status !== 0) console.log(`${path} is there but does not start: a library it needs may be missing.`);
  return result.status === 0;
}

function findOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + suffix))).find(isExecutable);
}

function findPlaywrightChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return isExecutable(path) ? path : undefined;
  } catch {
    // Not installed yet, or made for no browser of this platform: then there is none.
    return undefined;
  }
}

function playwrightCli() {
  return createRequire(import.meta.url).resolve('@playwright/test/cli');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
