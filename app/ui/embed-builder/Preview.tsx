/** The embed itself, in a frame as wide as where it will stand; drawn smaller where the dialog is narrower. */
import { useEffect, useRef, useState } from 'react';
import { builderWords } from '../../i18n/builder/words';
import { LEAST_SENSIBLE_HEIGHT } from '../../url/embed-snippet';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';

/** In CSS pixels. */
const WIDTHS = { phone: 320, column: 640, wide: 1000 } as const;
type Width = keyof typeof WIDTHS;
const widths = Object.keys(WIDTHS) as readonly Width[];

/** How long nothing must be typed before the frame is opened anew, in ms. */
const SETTLED = 500;

interface PreviewProps {
  readonly query: string;
  readonly height: number;
}

export function Preview({ query, height }: PreviewProps) {
  const { root } = useApp();
  const words = useWords(builderWords);
  const [width, setWidth] = useState<Width>('column');
  const settled = useSettled(query);
  const [box, room] = useRoom();
  const scale = Math.min(1, room / WIDTHS[width]);
  return (
    <section className="builder-preview" aria-labelledby="builder-preview-title">
      <h3 id="builder-preview-title">{words.preview}</h3>
      <fieldset className="builder-widths">
        <legend>{words.width}</legend>
        {widths.map((name) => (
          <label key={name}>
            <input type="radio" name="builder-width" checked={name === width} onChange={() => setWidth(name)} />
            {words.widths[name]}
          </label>
        ))}
      </fieldset>
      <div ref={box} className="builder-stage" style={{ height: height * scale }}>
        {room > 0 && (
          <iframe
            title={words.frame}
            src={new URL(`embed/?${settled}`, new URL(root, location.href)).href}
            style={{ width: WIDTHS[width], height, transform: `scale(${scale})` }}
          />
        )}
      </div>
      <p className="builder-low" role="status">
        {height < LEAST_SENSIBLE_HEIGHT ? words.low(LEAST_SENSIBLE_HEIGHT) : ''}
      </p>
    </section>
  );
}

/** The last value that stood for a moment: a frame is not opened for each letter. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** How wide the stage is, in CSS pixels; 0 before that is known. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, room] as const;
}
