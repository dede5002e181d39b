/** The picture of the strip, sharp at every pixel ratio, drawn again when the scheme or the ratio changes. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventIndex } from '../../dataset/dataset';
import { formatWindow } from '../../time/format-window';
import { span } from '../../time/span';
import { useApp, useAppState } from '../shared/app-context';
import { textScale } from '../shared/appearance';
import { TONES } from '../shared/tone';
import { drawStrip, type StripColours } from './draw-strip';
import { binEvents } from './strip-bins';
import type { StripScale } from './strip-scale';

/** In CSS pixels. The height is also in `overview.css`. */
const SLOT = 4;
const HEIGHT = 52;

interface StripCanvasProps {
  readonly scale: StripScale;
  readonly shown: readonly EventIndex[];
}

export function StripCanvas({ scale, shown }: StripCanvasProps) {
  const { dataset, language, messages } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const look = useLook();
  const bins = useMemo(() => {
    const { topics } = dataset.numbers.columns;
    const countable = {
      starts: dataset.starts,
      toneOf: (event: EventIndex) => (topics[event] as number) % TONES,
    };
    const bin = (events: Iterable<EventIndex>) => binEvents(countable, events, { scale, slot: SLOT, tones: TONES });
    const all = bin(topics.keys());
    return { all, shown: shown.length === topics.length ? all : bin(shown) };
  }, [dataset, scale, shown]);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    element.width = Math.round(scale.width * look.ratio);
    const height = HEIGHT * look.text;
    element.height = Math.round(height * look.ratio);
    context.setTransform(look.ratio, 0, 0, look.ratio, 0, 0);
    drawStrip(context, { scale, height, text: look.text, slot: SLOT, ...bins, colours: readColours(element) });
  }, [scale, bins, look]);
  const words = messages.overview.picture(
    shown.length,
    formatWindow(span(scale.extent.start, scale.extent.end), language),
  );
  return <canvas ref={canvas} className="overview-canvas" role="img" aria-label={words} />;
}

/** What the picture's look depends on besides the data: a new object when any of it changes. */
function useLook(): { readonly ratio: number; readonly text: number } {
  const theme = useAppState((state) => state.theme ?? state.settings.theme);
  const size = useAppState((state) => state.settings.text);
  const [look, setLook] = useState({ ratio: devicePixelRatio, text: textScale(), theme, size });
  useEffect(() => {
    const queries = [matchMedia('(prefers-color-scheme: dark)'), matchMedia(`(resolution: ${devicePixelRatio}dppx)`)];
    // After the frame in which the page takes on its new scheme.
    const changed = () =>
      requestAnimationFrame(() => setLook({ ratio: devicePixelRatio, text: textScale(), theme, size }));
    changed();
    for (const query of queries) query.addEventListener('change', changed);
    return () => {
      for (const query of queries) query.removeEventListener('change', changed);
    };
  }, [theme, size]);
  return look;
}

/** The scheme's colours as the browser resolves them: a canvas knows no custom properties. */
function readColours(element: HTMLElement): StripColours {
  const resolve = (value: string) => {
    element.style.color = value;
    const colour = getComputedStyle(element).color;
    element.style.color = '';
    return colour;
  };
  return {
    tones: Array.from({ length: TONES }, (_, tone) => resolve(`var(--tone-${tone})`)),
    shadow: resolve('var(--rule)'),
    ink: resolve('var(--ink-soft)'),
    rule: resolve('var(--rule-strong)'),
  };
}
