/**
 * What a picture is made of: the view as the reader has it, handed over as values.
 *
 * Must not know: the store, the window on screen, the DOM.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { Language, Messages, Worded } from '../i18n/messages';
import type { en } from '../i18n/picture/en';
import type { LaneTable } from '../state/lanes';
import type { MarkTable } from '../state/marks';
import type { Span } from '../time/span';
import type { TimeIndex } from '../time-index/time-index';
import type { Grouping } from '../url/view-state';
import type { Scheme } from './palette';

export interface PictureView {
  readonly dataset: Dataset;
  readonly shown: readonly EventIndex[];
  readonly lanes: LaneTable;
  readonly marks: MarkTable;
  readonly index: TimeIndex;
  readonly window: Span;
  readonly group: Grouping;
  /** Id of the chosen event, which is marked; null where none is. */
  readonly chosen: string | null;
  /** What narrows the view, in words, one each; empty where everything is shown. */
  readonly filters: readonly string[];
  /** The address that opens this view; null where there is none to be had. */
  readonly link: string | null;
}

export type PictureWords = Worded<typeof en>;

export interface PictureOptions {
  /** Of the file, in pixels: `LEAST_SIDE` to `MOST_SIDE`. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  /** How large the words are beside the picture; 1 is as on screen. */
  readonly textScale: number;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: PictureWords;
}
