/**
 * What is declared but never used: mostly a slip, never an error.
 *
 * Must not know: YAML, why something should be used.
 */
import type { Report } from '../schema/fault';
import type { Kept } from '../schema/salvage';

/** Warns of each thing whose id is not among `used`. */
export function checkUse(
  things: readonly Kept<{ readonly id: string }>[],
  { kind, used, report }: { readonly kind: string; readonly used: ReadonlySet<string>; readonly report: Report },
): void {
  for (const { value, path } of things) {
    if (!used.has(value.id)) report([...path, 'id'], `no event uses the ${kind} "${value.id}"`, 'warning');
  }
}
