/**
 * What the parts of a build share: the ids that exist, the sources with their texts, where to report.
 *
 * Must not know: how any part is built.
 */

import type { Registers } from '../schema/references';
import type { Site } from '../schema/salvage';
import type { When } from '../schema/timeline';
import type { Place } from '../selectors/match-quote';

/** An article as read: never altered. */
export interface Article {
  /** Decoded as UTF-8, a byte order mark kept. */
  readonly text: string;
  /** Of the bytes of the file, hexadecimal. */
  readonly sha256: string;
}

/** What mentions need of a source, as far as it is sound: its text, its day, and where in it nothing proves anything. */
export interface SourceText {
  readonly text: string;
  readonly furniture: readonly Place[];
  readonly published: When | undefined;
}

export interface BuildContext {
  readonly registers: Registers;
  /** By source id. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** The site of something inside a site. */
export function within({ path, report }: Site, ...keys: readonly PropertyKey[]): Site {
  return { path: [...path, ...keys], report };
}

/** Reports that something is wrong right at a site. */
export function complain({ path, report }: Site, message: string): void {
  report(path, message);
}
