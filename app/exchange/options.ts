/**
 * What every export takes and every import gives.
 *
 * Must not know: any format, the interface.
 */
import type { Fault } from '../../data/schema/fault';
import type { Basis, Mod, Status, Text, Timeline } from '../../data/schema/timeline';
import type { Lang } from '../time/date-language';

export interface ExportOptions {
  /** Ids of the events wanted; left out: all. Unknown ids are ignored, the order is the timeline's. */
  readonly events?: readonly string[] | undefined;
  /** Of the words around the data; of the data's own words where a format has room for one language. */
  readonly language: Lang;
  /**
   * Address of the site's root, http or https, ending in a slash, where this timeline has its pages. Links are written
   * only where it is given: none is made up. An address that is none throws a TypeError.
   */
  readonly siteUrl?: string | null | undefined;
  /** Source texts by source id, as the offsets count them. Asked for by formats that say so in the table. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

/** Pure: the same timeline and options give the same characters. */
export type Exporter = (timeline: Timeline, options: ExportOptions) => string;

/** A date as a file gave it. */
export interface DraftWhen {
  readonly edtf: string;
  readonly mod?: Mod | undefined;
  /** Half-open, ISO 8601 in UTC; null where open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * An event as another tool gave it: without proof, so not yet an event of a timeline. `null` is: the file does not say.
 */
export interface EventDraft {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text | null;
  readonly when: DraftWhen;
  readonly basis: Basis | null;
  readonly status: Status | null;
  readonly attribution: string | null;
  /** Labels as written, not ids. */
  readonly topic: string | null;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly weight: number | null;
  readonly background: boolean | null;
  readonly quote: string | null;
  /** What the file calls the quote's source. */
  readonly source: string | null;
}

export interface TimelineDraft {
  readonly title: Text | null;
  readonly description: Text | null;
  /** BCP 47 tags of the drafts' Texts. */
  readonly languages: readonly string[];
  /** In the order of the file. */
  readonly events: readonly EventDraft[];
}

export interface Imported {
  /** Null only where nothing could be read. */
  readonly draft: TimelineDraft | null;
  /** Everything that is wrong, in words. An error left something out; a warning did not. */
  readonly faults: readonly Fault[];
}

/** @param language BCP 47 tag to file words under where the file does not say whose they are. Never throws. */
export type Importer = (text: string, language: string) => Imported;
