/**
 * Reads and writes for the commands: folders of timelines, and the files the build makes.
 *
 * Texts are read as UTF-8, fatal on errors, a byte order mark kept, and never altered.
 *
 * Must not know: what is in the files.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from './events/build-context';
import { type TimelineInput, YAML_FILES } from './events/build-input';

/** A file that cannot be used, in words that name it. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

/** Where things are. Only tests give another root than the project's. */
export interface Places {
  readonly root: string;
}

export const PROJECT: Places = { root: fileURLToPath(new URL('..', import.meta.url)) };

/** Path of `data/timelines/<id>/…`. */
export function timelinePath({ root }: Places, ...parts: readonly string[]): string {
  return join(root, 'data', 'timelines', ...parts);
}

/** Path of the contract in code. */
export function contractPath({ root }: Places): string {
  return join(root, 'data', 'schema', 'timeline.ts');
}

/** Path of the generated JSON Schema. */
export function schemaPath({ root }: Places): string {
  return join(root, 'data', 'schema', 'timeline.schema.json');
}

/** A path as messages show it: from the project's root, with slashes on every system. */
export function showPath({ root }: Places, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Decodes a text, or names the file that is no UTF-8. */
function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileFault(`${shown}: is not UTF-8. Convert it (the bytes are otherwise used as they are)`);
  }
}

async function readArticle(places: Places, path: string): Promise<Article> {
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text: decode(bytes, showPath(places, path)), sha256 };
}

/** Ids of all timelines: the folders that hold a `timeline.yaml`, in alphabetical order. */
export async function listTimelines(places: Places): Promise<readonly string[]> {
  const folder = timelinePath(places);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders.filter((id) => existsSync(timelinePath(places, id, 'timeline.yaml'))).toSorted();
}

async function readArticles(places: Places, id: string): Promise<ReadonlyMap<string, Article>> {
  const folder = timelinePath(places, id, 'articles');
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  const read = async (name: string) => [`articles/${name}`, await readArticle(places, join(folder, name))] as const;
  return new Map(await Promise.all(names.map(read)));
}

async function readYamlFiles(places: Places, id: string): Promise<TimelineInput['yaml']> {
  const present = YAML_FILES.filter((file) => existsSync(timelinePath(places, id, file)));
  const read = async (file: (typeof present)[number]) => {
    const path = timelinePath(places, id, file);
    return [file, decode(await readFile(path), showPath(places, path))] as const;
  };
  return Object.fromEntries(await Promise.all(present.map(read)));
}

/** Reads the folder of a timeline. @throws FileFault on a file that is no UTF-8 */
export async function readTimeline(places: Places, id: string): Promise<TimelineInput> {
  const [yaml, articles] = await Promise.all([readYamlFiles(places, id), readArticles(places, id)]);
  return { folder: id, yaml, articles };
}

/** The text of a file; null where there is none. */
export async function readIfThere(places: Places, path: string): Promise<string | null> {
  return existsSync(path) ? decode(await readFile(path), showPath(places, path)) : null;
}

/** Writes a file unless it already says exactly that. Says whether it wrote. */
export async function writeIfChanged(places: Places, { path, text }: { path: string; text: string }): Promise<boolean> {
  if ((await readIfThere(places, path)) === text) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return true;
}
