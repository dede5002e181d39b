/**
 * YAML text → plain values that still know their lines.
 *
 * Must not know: what the values mean, the file system.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path, Severity } from '../schema/fault';

export interface YamlDocument {
  readonly value: unknown;
  /** Line, from 1, of the value at a path, or of what is nearest above it; null where nothing is. */
  readonly lineAt: (path: Path) => number | null;
  /** What the YAML itself suffers from. */
  readonly faults: readonly { readonly line: number; readonly message: string; readonly severity: Severity }[];
}

type Doc = ReturnType<typeof parseDocument>;

/** One step down: the node under `key`, and the node to point at (a mapping's key rather than its value). */
function stepInto(doc: Doc, node: Node, key: PropertyKey): { readonly mark: Node; readonly next: Node | null } | null {
  const target = isAlias(node) ? node.resolve(doc) : node;
  if (isSeq<Node>(target) && typeof key === 'number') {
    const item = target.items[key];
    return item ? { mark: item, next: item } : null;
  }
  if (!isMap<Node, Node | null>(target)) return null;
  const pair = target.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair ? { mark: pair.key, next: pair.value } : null;
}

function findNode(doc: Doc, path: Path): Node | null {
  let node: Node | null = doc.contents;
  let mark = node;
  for (const key of path) {
    const step: ReturnType<typeof stepInto> = node && stepInto(doc, node, key);
    if (!step) return mark;
    mark = step.mark;
    node = step.next;
  }
  return mark;
}

/** Parses one YAML document (version 1.2: an unquoted 2022-03-24 stays text, an unquoted 1989 becomes a number). */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  // Some editors begin a file with a byte order mark, which YAML allows (1.2, 5.2) and the library does not.
  const doc = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false });
  const lineAt = (path: Path) => {
    const start = findNode(doc, path)?.range?.[0];
    return start === undefined ? null : lines.linePos(start).line;
  };
  const faults = [...doc.errors, ...doc.warnings].map(({ name, message, pos }) => {
    const severity: Severity = name === 'YAMLWarning' ? 'warning' : 'error';
    return { line: lines.linePos(pos[0]).line, message: `cannot be read as YAML: ${message}`, severity };
  });
  return { value: doc.errors.length > 0 ? undefined : doc.toJS(), lineAt, faults };
}
