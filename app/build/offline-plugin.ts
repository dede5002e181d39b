/**
 * After the site is written: the one file to carry, and what makes the site installable and lets it work without a
 * network. Its work is loaded when it is needed, as this file is part of Vite's configuration and stays small.
 *
 * Build time only (Node).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as Carried from './carried-file';
import type * as Offline from './offline-files';

export function offlinePlugin(): Plugin {
  let root = process.cwd();
  let folder = 'dist';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    // Last of all: the list of what is kept names every other file.
    async closeBundle() {
      const load = async <T>(file: string) =>
        (await runnerImport<T>(join(root, file), { root, logLevel: 'warn' })).module;
      const { carriedFiles } = await load<typeof Carried>('app/build/carried-file.ts');
      const { appFiles, workerFile } = await load<typeof Offline>('app/build/offline-files.ts');
      for (const file of [...(await carriedFiles(root)), ...(await appFiles(root))]) write(folder, file);
      write(folder, await workerFile(root, folder));
    },
  };
}

function write(
  folder: string,
  { path, content }: { readonly path: string; readonly content: string | Uint8Array },
): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
