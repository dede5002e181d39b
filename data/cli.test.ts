import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './cli-files';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as `npm run data` does. */
function run(...args: readonly string[]): Promise<Ran> {
  const tsx = join(PROJECT.root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const cli = join(PROJECT.root, 'data', 'cli.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, cli, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** A program is started each time; a busy machine takes seconds for it. */
describe('npm run data', { timeout: 60_000 }, () => {
  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const name of ['build', 'check', 'schema']) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  it.each(['biuld', 'constructor'])('says that it did not understand: %s', async (name) => {
    const { code, stderr } = await run(name);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"\w+" is neither a command nor a timeline\. See: npm run data -- --help/);
  });

  it('checks what is committed', async () => {
    const { code, stdout, stderr } = await run('check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('timeline.json is up to date');
  });
});
