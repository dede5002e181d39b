/** What a hand on the axis needs to know to move the window, whether by the wheel or by fingers. */
import type { Span, SpanLimits } from '../../time/span';
import type { Gestures } from '../../url/embed-options';

export interface HandParts {
  readonly root: HTMLElement;
  readonly gestures: Gestures;
  /** The box in which time runs from left to right. */
  readonly plot: () => DOMRect | undefined;
  readonly window: () => Span;
  readonly limits: SpanLimits;
  readonly bounds: Span;
  readonly onMove: (window: Span) => void;
  readonly onRest: (window: Span) => void;
}
