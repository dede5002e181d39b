/**
 * Faults of a build: as those of the schema, plus the file and the line.
 *
 * Must not know: what is wrong.
 */
import { formatPath, type LocatedFault, type Path, type Severity } from '../schema/fault';

/** `path` is inside `file`; `line` counts from 1, null where unknown. */
export interface BuildFault {
  readonly file: string;
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
  readonly severity: Severity;
}

type LineAt = (file: string, path: Path) => number | null;

/** During a build the first key of a path is the file: `['events.yaml', 3, 'when']`. Takes it off and looks up the line. */
export function toBuildFault({ at, message, severity }: LocatedFault, lineAt: LineAt): BuildFault {
  const [file = '', ...path] = at;
  return { file: String(file), path: formatPath(path), line: lineAt(String(file), path), message, severity };
}

/** One line for a person: `events.yaml:12 [3].when.edtf: …`. */
export function formatFault({ file, path, line, message, severity }: BuildFault): string {
  const where = line === null ? file : `${file}:${line}`;
  const what = severity === 'warning' ? `warning: ${message}` : message;
  return path === '' ? `${where}: ${what}` : `${where} ${path}: ${what}`;
}
