/**
 * Can its articles know that an event occurred? Not where it lies after the day of each of them. A warning: the date or the
 * status is to be looked at, and either may be wrong.
 *
 * Must not know: YAML, texts.
 */
import type { Site } from '../schema/salvage';
import type { Status, When } from '../schema/timeline';
import { within } from './build-context';
import { onOwnClock } from './own-clock';
import { boundsOf } from './when';

/** A proof: when its article appeared, and its own date of the event, where it has one. */
export interface Proof {
  readonly published: When | undefined;
  readonly when?: When | undefined;
}

/** Whether a date begins when the article was out already; where one of them is not known, nothing is said. */
function isAfter(when: When, { published }: Proof): boolean {
  const { start } = onOwnClock(boundsOf(when), when.edtf);
  const end = published ? onOwnClock(boundsOf(published), published.edtf).end : null;
  return start !== null && end !== null && start >= end;
}

/** Warns of what occurred after every article that proves it. */
export function checkForetold(
  { status, when }: { readonly status: Status | undefined; readonly when: When | undefined },
  proofs: readonly Proof[],
  site: Site,
): void {
  if (status !== 'occurred' || !when || proofs.length === 0) return;
  if (!proofs.every((proof) => isAfter(proof.when ?? when, proof))) return;
  const days = [...new Set(proofs.map(({ published }) => published?.edtf))].join(', ');
  const { path, report } = within(site, 'status');
  report(path, `is "occurred", but lies after every article that proves it (${days})`, 'warning');
}
