/** The chronological list: the timeline as a document, year by year. The primary way in for ears, keys and small screens. */
import { useEffect, useRef } from 'react';
import { bestDrop, facets } from '../../state/facets';
import { shownEvents } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { EventRow } from '../shared/EventRow';
import { filterLabel } from '../shared/filter-words';
import { MethodLink } from '../shared/MethodLink';
import { scrollWithin } from '../shared/scroll';
import { groupByYear } from './group-by-year';
import './list.css';

export function ListPane() {
  const { dataset, messages } = useApp();
  const shown = useAppState((state, data) => shownEvents(data, state));
  const pane = useRef<HTMLElement>(null);
  useSelectedInView(pane);
  return (
    <section className="list-pane" id="list" ref={pane} aria-label={messages.list.label} tabIndex={-1}>
      {shown.length === 0 && <Nothing />}
      {groupByYear(dataset, shown).map(({ year, events }) => (
        <section key={year ?? 'open'} className="list-year" aria-label={year ?? messages.list.openStart}>
          <h3>{year ?? messages.list.openStart}</h3>
          <ol>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
      <p className="list-foot">
        <MethodLink />
      </p>
    </section>
  );
}

/** The one filter that keeps most back, and a button to drop it. */
function BestDrop() {
  const { commands, dataset, language, messages } = useApp();
  const counts = useAppState((state, data) => facets(data, state));
  const filters = useAppState((state) => state.filters);
  const query = useAppState((state) => state.query);
  const drop = bestDrop(counts);
  if (drop === null) return <p>{messages.list.emptyDo}</p>;
  const values = drop.filter === 'background' ? [] : drop.filter === 'query' ? [query] : filters[drop.filter];
  const label = filterLabel(drop.filter, values, { dataset, messages, language });
  return (
    <>
      <p>{messages.filters.without(label, drop.leaves)}</p>
      <button type="button" className="button" onClick={() => commands.dropFilter(drop.filter)}>
        {messages.filters.drop(label)}
      </button>{' '}
    </>
  );
}

function Nothing() {
  const { dataset, messages, commands } = useApp();
  const isBare = dataset.events.length === 0;
  return (
    <div className="notice">
      <p className="notice-title">{isBare ? messages.list.noEvents : messages.list.empty}</p>
      {isBare && <p>{messages.list.noEventsDo}</p>}
      {!isBare && <BestDrop />}
      {!isBare && (
        <button type="button" className="button" onClick={commands.clearFilters}>
          {messages.header.clearFilters}
        </button>
      )}
    </div>
  );
}

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
