/**
 * The strip under the axis: everything at once. Overview, scrollbar and brush in one; what is filtered out stays as a
 * shadow. The picture is a canvas, the brush is two sliders and the stretch between them.
 */
import { FoldHorizontal } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { shownEvents } from '../../state/selectors';
import { pad, type Span } from '../../time/span';
import { millis } from '../../time/units';
import { useApp, useAppState } from '../shared/app-context';
import { Brush } from './Brush';
import { findGaps } from './gaps';
import { StripCanvas } from './StripCanvas';
import { stripScale } from './strip-scale';
import { useWidth } from './use-width';
import './overview.css';

/** A little room at either end, so that no bar stands on the edge. */
const withRoom = (of: Span): Span => pad(of, millis((of.end - of.start) * 0.015));

export function OverviewPane() {
  const { dataset, messages } = useApp();
  const shown = useAppState((state, data) => shownEvents(data, state));
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [isFolded, setFolded] = useState(true);
  const range = useMemo(() => withRoom(dataset.dated), [dataset]);
  const gaps = useMemo(() => findGaps(dataset.starts, range), [dataset, range]);
  const scale = useMemo(() => stripScale(range, width, isFolded ? gaps : []), [range, width, isFolded, gaps]);
  return (
    <section className="overview" aria-label={messages.overview.label}>
      <div className="overview-frame" ref={frame}>
        {width > 0 && (
          <>
            <StripCanvas scale={scale} shown={shown} />
            <Brush scale={scale} />
          </>
        )}
      </div>
      {gaps.length > 0 && (
        <button
          type="button"
          className="icon-button overview-fold"
          aria-pressed={isFolded}
          aria-label={messages.overview.fold}
          title={messages.overview.fold}
          onClick={() => setFolded(!isFolded)}
        >
          <FoldHorizontal aria-hidden="true" size={16} strokeWidth={1.8} />
        </button>
      )}
    </section>
  );
}
