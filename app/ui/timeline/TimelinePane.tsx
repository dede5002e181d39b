/** The axis with its buttons. The axis itself lives outside React, in one effect; its code comes after the list. */
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { painted } from '../../state/painted';
import { restingWindow } from '../../state/store';
import { formatWindow } from '../../time/format-window';
import { useApp, useAppState } from '../shared/app-context';
import { PLACES } from '../shared/hands';
import { AxisToolbar } from './AxisToolbar';
import { keptStill, letStillGo } from './kept-still';
import { loadAxis } from './load-axis';
import './timeline.css';

export function TimelinePane() {
  const { messages } = useApp();
  const axis = useAppState((state) => state.axis);
  const root = useAxis();
  const help = useId();
  return (
    <section className="timeline-pane" aria-label={messages.axis.label}>
      <div className="axis-frame">
        {/* The listbox is one tab stop; its options are told by aria-activedescendant, because marks come and go. */}
        <div
          ref={root}
          id={PLACES.axis}
          className="axis"
          role="listbox"
          tabIndex={0}
          aria-label={messages.axis.label}
          aria-describedby={help}
          data-state={axis}
        />
        {axis === 'loading' && <BeforeAxis />}
        {axis === 'failed' && (
          <p className="notice axis-failed" role="alert">
            {messages.axis.failed}
          </p>
        )}
      </div>
      <p id={help} className="sr-only">
        {messages.axis.help}
      </p>
    </section>
  );
}

/** Under the axis and its strip: the window in words, and the buttons. */
export function TimelineFoot() {
  return (
    <div className="axis-foot">
      <WindowInWords />
      <AxisToolbar />
    </div>
  );
}

/** The words are the way to another time: what they open takes a date as people type it. */
function WindowInWords() {
  const { commands, dataset, language, messages } = useApp();
  const words = useAppState((state) => formatWindow(state.moving ?? restingWindow(state, dataset), language));
  return (
    <button
      type="button"
      className="axis-window"
      aria-haspopup="dialog"
      aria-label={messages.axis.goFrom(words)}
      title={messages.axis.goTo}
      onClick={() => commands.openPanel('palette')}
    >
      {words}
    </button>
  );
}

/** While the axis's code is on its way: its first sight, where there is one, or lanes to be. */
function BeforeAxis() {
  const { messages } = useApp();
  const still = keptStill();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (still === null) return;
    place.current?.append(still);
    return letStillGo;
  }, [still]);
  if (still !== null) {
    return (
      <div ref={place} className="axis-still" role="status">
        <span className="sr-only">{messages.axis.loading}</span>
      </div>
    );
  }
  return (
    <div className="axis-skeleton" role="status">
      <span className="sr-only">{messages.axis.loading}</span>
      <i />
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

function useAxis() {
  const root = useRef<HTMLDivElement>(null);
  const { store, commands, whole, datasetNow, language, messages, gestures } = useApp();
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let destroy: (() => void) | undefined;
    let left = false;
    // The list first: where the axis's code is there already, both would be laid out in one long task.
    Promise.all([loadAxis(), painted()]).then(
      ([{ startAxis }]) => {
        if (!left) destroy = startAxis(element, { store, commands, whole, datasetNow, language, messages, gestures });
      },
      () => commands.setAxis('failed'),
    );
    return () => {
      left = true;
      destroy?.();
    };
  }, [store, commands, whole, datasetNow, language, messages, gestures]);
  return root;
}
