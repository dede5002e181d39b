/** The chronological list: the timeline as a document, year by year. The primary way in for ears, keys and small screens. */
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import type { EventIndex } from '../../dataset/dataset';
import { shownEvents } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { EventRow } from '../shared/EventRow';
import { PLACES } from '../shared/hands';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import { MethodLink } from '../shared/MethodLink';
import { scrollWithin } from '../shared/scroll';
import { groupByReport } from './group-by-report';
import { groupByYear } from './group-by-year';
import { useRowStop } from './list-keys';
import { Nothing } from './Nothing';
import './list.css';

/** More rows than this are drawn only around what is in sight; fewer are all there, for the browser's own search too. */
const LONG = 300;

export const longList = lazyComponent(async () => (await import('./LongList')).LongList);

export function ListPane() {
  const Long = longList.component();
  const { messages } = useApp();
  // A long list takes longer to draw than a letter to type: the letter does not wait for it.
  const shown = useDeferredValue(useAppState((state, data) => shownEvents(data, state)));
  const pane = useRef<HTMLElement>(null);
  useSelectedInView(pane);
  const { place, handlers } = useRowStop(pane);
  return (
    <section
      className="list-pane"
      id={PLACES.list}
      ref={pane}
      aria-label={messages.list.label}
      tabIndex={-1}
      {...handlers}
    >
      {shown.length === 0 && <Nothing />}
      {shown.length > LONG ? (
        <LazyPart onRetry={longList.forget}>
          <Long shown={shown} pane={pane} placeStop={place} />
        </LazyPart>
      ) : (
        <Groups shown={shown} />
      )}
      <p className="list-foot">
        <MethodLink />
      </p>
    </section>
  );
}

/** Drawn again only when other events are shown. */
const Groups = memo(function Groups({ shown }: { readonly shown: readonly EventIndex[] }) {
  const { dataset, language, messages } = useApp();
  const isReported = useAppState((state) => state.clock === 'reported');
  const groups = isReported
    ? groupByReport(dataset, shown, language)
    : groupByYear(dataset, shown).map(({ year, events }) => ({ name: year ?? messages.list.openStart, events }));
  return groups.map(({ name, events }) => (
    <section
      key={name}
      className="list-year"
      aria-label={name}
      style={{ '--events': events.length } as React.CSSProperties}
    >
      <h2>
        {name}
        {isReported && <span className="list-count">{` ${messages.app.events(events.length)}`}</span>}
      </h2>
      <ol>
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
    </section>
  ));
});

/** Keeps the chosen event where it can be seen; a list that is being read is not moved when it already is. */
function useSelectedInView(pane: React.RefObject<HTMLElement | null>): void {
  const selected = useAppState((state) => state.selection?.event);
  useEffect(() => {
    // On the next frame: on the first one the panes have not their sizes yet.
    const frame = requestAnimationFrame(() => {
      const row = selected && pane.current?.querySelector(`[data-event="${CSS.escape(selected)}"]`);
      if (row) scrollWithin(row, { to: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, pane]);
}
