/**
 * What the adapter is handed: "item" means this and nothing else. Plain values, so that two of them can be compared.
 *
 * Must not know: vis-timeline, React.
 */
import type { Status } from '../../../data/schema/timeline';

/** How sharp each edge of a bar is drawn. */
export type Edge = 'sharp' | 'soft' | 'open';

export interface AxisItem {
  /** Stable across pans; across zooms too where it stands for the same. */
  readonly id: string;
  /** The id of its lane. */
  readonly lane: string;
  /** Text row in the lane, from 0. */
  readonly row: number;
  /** Milliseconds UTC, finite: open ends are cut beyond the screen. */
  readonly start: number;
  readonly end: number;
  /** True where the bar is always wider than its label: then the label stays inside and follows the view's edge. */
  readonly isInside: boolean;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** The number of the topic's colour, from 0; -1: none. */
  readonly tone: number;
  readonly face: Face;
  /** The whole of it in words, for a screen reader. */
  readonly spoken: string;
}

/** What is drawn at the bar's start. */
export type Face =
  | {
      readonly kind: 'event';
      readonly status: Status;
      readonly label: string;
      readonly isBackground: boolean;
      readonly lang: string;
    }
  | { readonly kind: 'source'; readonly label: string; readonly lang: string }
  | {
      readonly kind: 'cluster';
      readonly count: number;
      /** The same in as few signs as there is room for. */
      readonly written: string;
      readonly parts: readonly ClusterPart[];
    };

/** A stretch of the little bar under a cluster's number. */
export interface ClusterPart {
  readonly tone: number;
  /** Drawn hollow: not (yet) happened. */
  readonly isHollow: boolean;
  readonly count: number;
}

/** One lane as the adapter draws it. */
export interface AxisLane {
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
  readonly rows: number;
  readonly tone: number;
  readonly isArticles: boolean;
  /** The actor that its name leads to. */
  readonly actor: string | null;
}
