/**
 * What ships with the site and under which licence, asked of the installed components themselves: those that
 * `package.json` names, and those that they bring along.
 *
 * Build time only (Node). Must not know: how the list is shown.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../pages/method/licence';

/** Of a `package.json`, what is read here. */
interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

interface Component {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Types leave nothing in the site. */
const LEAVES_NOTHING = /^@types\//;

/** Every component that ships, by name. Throws where one does not state its licence. */
export function readLicences(root: string): readonly Licence[] {
  return shippedComponents(root).map(({ name, manifest }) => {
    const { version, license } = manifest;
    if (version === undefined || license === undefined) throw new Error(`${name} states no version or no licence`);
    return { name, version, licence: license.replace(/^\((?<inner>.*)\)$/, '$<inner>') };
  });
}

/** The licences in full, one after the other: what most of them ask to be kept with the code. */
export function licenceTexts(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const texts = shippedComponents(root).map(({ name, folder, manifest }) => {
    const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    return `${name} ${manifest.version}\n\n${text || `Licence: ${manifest.license}`}`;
  });
  return [`Sourceline\n\n${own.trim()}`, ...texts].join(`\n\n${'='.repeat(80)}\n\n`).concat('\n');
}

function shippedComponents(root: string): readonly Component[] {
  const found = new Map<string, Component>();
  const visit = (name: string): void => {
    const folder = join(root, 'node_modules', name);
    if (found.has(name) || LEAVES_NOTHING.test(name) || !existsSync(folder)) return;
    const manifest = readManifest(folder);
    found.set(name, { name, folder, manifest });
    needsOf(manifest).forEach(visit);
  };
  Object.keys(readManifest(root).dependencies ?? {}).forEach(visit);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a component brings along: its dependencies, and the peers that it cannot do without. */
function needsOf({ dependencies, peerDependencies, peerDependenciesMeta }: Manifest): string[] {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true);
  return [...Object.keys(dependencies ?? {}), ...peers];
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
