/**
 * `npm test`: every check, one after the other (two cores are few), ending in one line `N passed, N failed`.
 *
 * A check without tests of its own counts as one; each unit and browser test counts as one. A failed check does not
 * stop the others, so that one run tells everything; only what needs the build is left out without it. Names given on
 * the command line run those checks alone: `node .ci/test.mjs lint types`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const RESULTS = mkdtempSync(join(tmpdir(), 'sourceline-test-'));

const NONE = { passed: 0, failed: 0, skipped: 0 };

const CHECKS = [
  { name: 'lint', run: [bin('biome'), 'check', '--error-on-warnings', '.'], mend: 'npm run fix' },
  { name: 'dead-code', run: [bin('knip')], mend: 'remove what knip names, or list it in knip.json with a reason' },
  { name: 'types', run: [bin('tsc'), '--noEmit'], mend: 'npm run test:types, after each change' },
  {
    name: 'unit',
    run: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile('unit')}`],
    count: countVitest,
    mend: 'npm run test:unit -- <file>',
  },
  { name: 'dataset', run: ['npm', 'run', '--silent', 'data:check'], mend: 'npm run data, then commit the result' },
  { name: 'build', run: [bin('vite'), 'build', '--logLevel', 'warn'], mend: 'npm run build' },
  {
    name: 'size',
    run: ['node', '.ci/size.mjs'],
    needs: 'build',
    mend: 'load later what the first view does not need (see the table above)',
  },
  {
    name: 'browser',
    run: [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resultFile('browser') },
    count: countPlaywright,
    needs: 'build',
    mend: 'npm run test:e2e -- <file>, after npm run build; what it saw is in test-results/',
  },
];

const only = process.argv.slice(2);
refuseUnknown(only);
const results = runAll(CHECKS.filter(({ name }) => only.length === 0 || only.includes(name)));
rmSync(RESULTS, { recursive: true, force: true });
report(results);

function bin(name) {
  return join(BIN, name);
}

function resultFile(name) {
  return join(RESULTS, `${name}.json`);
}

function refuseUnknown(names) {
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length === 0) return;
  console.error(`No such check: ${unknown.join(', ')}. There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

function runAll(checks) {
  const results = new Map();
  for (const check of checks) results.set(check.name, run(check, results));
  return results;
}

function run(check, earlier) {
  console.log(`\n── ${check.name} ${'─'.repeat(Math.max(0, 70 - check.name.length))}`);
  if ((earlier.get(check.needs)?.failed ?? 0) > 0) {
    console.log(`Not run: it needs the ${check.needs}, which failed.`);
    return { ...NONE, failed: 1, seconds: 0, mend: `mend the ${check.needs} first` };
  }
  const started = performance.now();
  const ok = succeeds(check);
  const seconds = (performance.now() - started) / 1000;
  const counts = atLeastOne(check.count?.() ?? { ...NONE, passed: ok ? 1 : 0 }, ok);
  console.log(`${check.name}: ${phrase(counts)} in ${seconds.toFixed(1)} s`);
  return { ...counts, seconds, mend: check.mend };
}

function succeeds({ run: [command, ...args], env }) {
  const options = { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] };
  // Windows starts the .cmd files of node_modules/.bin through a shell only.
  const { status, error } = spawnSync(command, args, { ...options, shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return status === 0;
}

/** A run that failed with no failed test (nothing found, a file that does not load) is a failure all the same. */
function atLeastOne(counts, ok) {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countVitest() {
  const result = readResult('unit');
  if (!result) return NONE;
  const unloaded = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloaded.length,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function countPlaywright() {
  const result = readResult('browser');
  if (!result) return NONE;
  const { expected, unexpected, flaky, skipped } = result.stats;
  if (flaky > 0) console.log(`${flaky} of the browser tests passed only when tried again (see above).`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function readResult(name) {
  const file = resultFile(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function phrase({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function report(results) {
  console.log(`\n── all ${'─'.repeat(67)}`);
  for (const [name, result] of results) {
    console.log(`${name.padEnd(10)} ${`${result.seconds.toFixed(1)} s`.padStart(8)}   ${phrase(result)}`);
  }
  const broken = [...results].filter(([, { failed }]) => failed > 0);
  for (const [name, { mend }] of broken) console.log(`\n${name} failed. To mend it: ${mend}`);
  console.log(`\n${phrase(sum([...results.values()]))}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

function sum(all) {
  const add = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
