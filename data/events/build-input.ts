/**
 * What a build is given: the files of one timeline's folder, as strings.
 *
 * Must not know: the file system, what the files mean.
 */
import type { Path } from '../schema/fault';
import type { Article } from './build-context';
import type { BuildFault } from './build-faults';
import { readYaml, type YamlDocument } from './build-read';

/** In the order in which faults are reported. */
export const YAML_FILES = [
  'timeline.yaml',
  'sources.yaml',
  'actors.yaml',
  'places.yaml',
  'events.yaml',
  'stories.yaml',
  'threads.yaml',
] as const;

export type YamlFile = (typeof YAML_FILES)[number];

/** A timeline without these is none; the others may be left out. */
const REQUIRED: ReadonlySet<YamlFile> = new Set(['timeline.yaml', 'sources.yaml', 'events.yaml']);

export interface TimelineInput {
  /** Name of the folder, which is the timeline's id. */
  readonly folder: string;
  /** Text of each file that is there. */
  readonly yaml: Partial<Readonly<Record<YamlFile, string>>>;
  /** By path, relative to the folder: `articles/x.txt`. */
  readonly articles: ReadonlyMap<string, Article>;
}

export interface Documents {
  /** The parsed file; null for what is missing, empty or no YAML. */
  readonly valueOf: (file: YamlFile) => unknown;
  readonly lineAt: (file: string, path: Path) => number | null;
  /** False where it is no YAML: what it would declare is not known. */
  readonly isReadable: (file: YamlFile) => boolean;
  readonly faults: readonly BuildFault[];
}

/** Faults of the files themselves: not there, or no YAML. */
function faultsOf(file: YamlFile, document: YamlDocument | undefined): readonly BuildFault[] {
  if (document && document.faults.length > 0) return document.faults.map((fault) => ({ ...fault, file, path: '' }));
  if (!REQUIRED.has(file) || (document && document.value !== null)) return [];
  const message = document ? 'is empty' : "is missing from the timeline's folder";
  return [{ file, path: '', line: null, message, severity: 'error' }];
}

/** Parses all files that are there. */
export function readDocuments(yaml: TimelineInput['yaml']): Documents {
  const documents = new Map<string, YamlDocument>();
  for (const file of YAML_FILES) {
    const text = yaml[file];
    if (text !== undefined) documents.set(file, readYaml(text));
  }
  return {
    valueOf: (file) => documents.get(file)?.value ?? null,
    lineAt: (file, path) => documents.get(file)?.lineAt(path) ?? null,
    isReadable: (file) => documents.get(file)?.faults.every(({ severity }) => severity !== 'error') ?? true,
    faults: YAML_FILES.flatMap((file) => faultsOf(file, documents.get(file))),
  };
}
