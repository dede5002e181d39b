/**
 * Dates of the YAML files, with their faults reported where they stand.
 *
 * Must not know: what is dated.
 */
import type { Site } from '../schema/salvage';
import type { When } from '../schema/timeline';
import { complain, within } from './build-context';
import { resolveWhen, type WrittenWhen } from './when';

/** The date with its bounds; undefined, and reported, where there is none. */
export function buildWhen(written: WrittenWhen | undefined, site: Site): When | undefined {
  if (!written) return undefined;
  const resolved = resolveWhen(written);
  if (resolved.ok) return resolved.when;
  complain(within(site, 'edtf'), resolved.message);
  return undefined;
}
