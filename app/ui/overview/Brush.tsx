/**
 * The window on the strip: drag it, drag an edge, press beside it to go there, turn the wheel, double click for
 * everything. Each edge is a slider to keys and screen readers; the middle is moved by them too.
 */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { NEAREST_WINDOW, panBounds } from '../../state/limits';
import { restingWindow, type State } from '../../state/store';
import { formatDay } from '../../time/format-window';
import { panBy, type Span } from '../../time/span';
import { instant, millis } from '../../time/units';
import { useApp } from '../shared/app-context';
import { dragBrush, type Grip } from './brush';
import type { StripScale } from './strip-scale';
import { useStripWheel } from './use-strip-wheel';

/** A window narrower than a fingertip is drawn as it is and held as if it were this wide, in CSS pixels. */
const LEAST_HOLD = 24;
/** One press of an arrow key moves an edge by this share of the whole range. */
const STEP = 0.01;

/** In the order of the tab stops: the whole window, then its edges. */
const grips: readonly { readonly grip: Grip; readonly className: string }[] = [
  { grip: 'middle', className: 'brush-window' },
  { grip: 'start', className: 'brush-edge brush-start' },
  { grip: 'end', className: 'brush-edge brush-end' },
];

interface Drag {
  readonly grip: Grip;
  /** From the pointer to what it holds, in CSS pixels, so that nothing jumps when it takes hold. */
  readonly offset: number;
}

export function Brush({ scale }: { readonly scale: StripScale }) {
  const { store, dataset, commands, messages } = useApp();
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  useFollowWindow(strip, scale);
  useStripWheel(strip, scale);
  const limitsInYears = { 'aria-valuemin': yearOf(scale.extent.start), 'aria-valuemax': yearOf(scale.extent.end) };
  const limits = { min: NEAREST_WINDOW, bounds: panBounds(dataset) };
  const now = () => currentWindow(store.getState(), dataset);
  const xOf = (event: PointerEvent) => event.clientX - (strip.current?.getBoundingClientRect().left ?? 0);

  const take = (event: PointerEvent) => {
    const grip = gripOf(event.target);
    const window = now();
    const x = xOf(event);
    const at = (held: Grip) => scale.toPx(atGrip(window, held));
    const isBeside = grip === 'middle' && (x < at('start') || x > at('end'));
    drag.current = { grip, offset: isBeside ? 0 : at(grip) - x };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (isBeside) commands.scrub(dragBrush(window, 'middle', { ...limits, to: scale.toInstant(x) }));
  };
  const move = (event: PointerEvent) => {
    if (drag.current === null) return;
    const { grip, offset } = drag.current;
    commands.scrub(dragBrush(now(), grip, { ...limits, to: scale.toInstant(xOf(event) + offset) }));
  };
  const release = () => {
    if (drag.current === null) return;
    drag.current = null;
    commands.settleWindow(now());
  };
  const keydown = (grip: Grip) => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const shift = millis((scale.extent.end - scale.extent.start) * STEP * by);
    const window = now();
    const to =
      grip === 'middle' ? panBy(window, shift) : dragBrush(window, grip, { ...limits, to: window[grip] + shift });
    commands.flyTo(to, { animated: false });
  };
  return (
    // A group of sliders, not of form fields: `fieldset` would promise a form.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      ref={strip}
      className="brush"
      role="group"
      aria-label={messages.overview.window}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={commands.fitAll}
    >
      {grips.map(({ grip, className }) => (
        <div
          key={grip}
          className={className}
          data-grip={grip}
          tabIndex={0}
          role="slider"
          aria-label={messages.overview[grip]}
          aria-orientation="horizontal"
          {...limitsInYears}
          aria-valuenow={yearOf(atGrip(now(), grip))}
          onKeyDown={keydown(grip)}
        />
      ))}
    </div>
  );
}

const currentWindow = (state: State, dataset: Parameters<typeof restingWindow>[1]): Span =>
  state.moving ?? restingWindow(state, dataset);

const atGrip = (window: Span, grip: Grip): number =>
  grip === 'middle' ? (window.start + window.end) / 2 : window[grip];

/** Sliders count in years; the day is in their text. */
const yearOf = (at: number): number => new Date(at).getUTCFullYear();

const gripOf = (target: EventTarget): Grip => {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return grip === 'start' || grip === 'end' ? grip : 'middle';
};

/** Places the brush outside React: the window changes with every frame of a drag. */
function useFollowWindow(strip: React.RefObject<HTMLDivElement | null>, scale: StripScale): void {
  const { store, dataset, language } = useApp();
  useEffect(() => {
    const place = (state: State) => {
      const window = currentWindow(state, dataset);
      const [left, right] = [Math.max(0, scale.toPx(window.start)), Math.min(scale.width, scale.toPx(window.end))];
      const root = strip.current;
      const room = Math.max(0, LEAST_HOLD - (right - left)) / 2;
      const edges = { from: Math.min(left, scale.width - 2), to: Math.max(right, 2) };
      const hold = { 'hold-from': edges.from - room, 'hold-to': edges.to + room };
      for (const [name, px] of Object.entries({ ...edges, ...hold })) root?.style.setProperty(`--${name}`, `${px}px`);
      for (const { grip } of grips) {
        const at = atGrip(window, grip);
        const slider = root?.querySelector(`[data-grip="${grip}"]`);
        slider?.setAttribute('aria-valuetext', formatDay(instant(at), language));
        slider?.setAttribute('aria-valuenow', String(yearOf(at)));
      }
    };
    place(store.getState());
    return store.subscribe((state, before) => {
      if (state.moving !== before.moving || state.window !== before.window) place(state);
    });
  }, [store, dataset, language, scale, strip]);
}
