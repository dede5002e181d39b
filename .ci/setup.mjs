/**
 * Installs what is missing before `npm start` and `npm test`: the packages, and with --browser a Chromium.
 *
 * Plain Node and built-in modules only, because it runs in a fresh clone. When nothing is missing it reads two JSON
 * files and a few paths, and is done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK = join(ROOT, 'package-lock.json');

/** npm writes this at the end of every install: what is in node_modules, in the same form as the lock. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');

const OLDEST_NODE = [20, 19];

try {
  checkNode();
  if (!packagesAreCurrent()) installPackages();
  if (process.argv.includes('--browser') && !findChromium()) console.log(`Using ${installChromium()}.`);
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Sourceline needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}. ` +
      'Install a newer Node, then run the command again.',
  );
}

/** Compares what the lock wants with what npm says it installed, so a hand-run `npm install` counts too. */
function packagesAreCurrent() {
  if (!existsSync(INSTALLED)) return false;
  if (!existsSync(LOCK)) return true;
  const installed = readPackages(INSTALLED);
  return Object.entries(readPackages(LOCK)).every(([path, wanted]) => {
    const found = installed[path];
    // Optional packages are those of other platforms, which npm leaves out.
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true);
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function installPackages() {
  console.log('Packages are missing or out of date: installing them.');
  if (existsSync(LOCK)) {
    if (npmSucceeds('ci')) return;
    // npm ci refuses a lock made where a registry lacked some platform's package; npm install is content with it.
    console.log('npm ci refused: trying npm install.');
  }
  if (npmSucceeds('install', '--no-save')) return;
  throw new Error('npm could not install the packages: its output above says why. Mend that, then try again.');
}

/** With the development packages even where NODE_ENV says production: the build and the tests are made of them. */
function npmSucceeds(...args) {
  return runNpm([...args, '--include=dev', '--no-audit', '--no-fund']).status === 0;
}

/** Through npm's own script where npm runs us: the same npm, and no shell on Windows. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
  return spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: 'inherit' });
}
