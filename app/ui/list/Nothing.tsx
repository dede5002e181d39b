/** In place of the list: a timeline without events, or filters that leave none, and then which to drop. */
import { dropFor } from '../../state/drops';
import type { Droppable } from '../../state/filter';
import { useApp, useAppState } from '../shared/app-context';
import { filterLabel } from '../shared/filter-words';

export function Nothing() {
  const { dataset, messages } = useApp();
  if (dataset.events.length === 0) {
    // Only a view of a dataset can be without events where the dataset has some.
    if (dataset.whole !== undefined) return <p className="notice">{messages.list.notYet}</p>;
    return (
      <div className="notice">
        <p className="notice-title">{messages.list.noEvents}</p>
        <p>{messages.list.noEventsDo}</p>
      </div>
    );
  }
  return (
    <div className="notice">
      <p className="notice-title">{messages.list.empty}</p>
      <WayOut />
    </div>
  );
}

/** The fewest filters that keep something back, and a button to drop them. */
function WayOut() {
  const { commands, dataset, language, messages } = useApp();
  const drop = useAppState((state, data) => dropFor(data, state));
  const filters = useAppState((state) => state.filters);
  const query = useAppState((state) => state.query.trim());
  if (drop === null) {
    return (
      <button type="button" className="button" onClick={commands.clearFilters}>
        {messages.header.clearFilters}
      </button>
    );
  }
  const label = (filter: Droppable) => {
    const values = filter === 'query' ? [query] : filter === 'background' ? [] : filters[filter];
    return messages.card.quoted(filterLabel(filter, values, { dataset, messages, language }));
  };
  const labels = new Intl.ListFormat(language, { type: 'conjunction' }).format(drop.filters.map(label));
  return (
    <>
      <p>{messages.filters.without(labels, drop.leaves)}</p>
      <button type="button" className="button" onClick={() => drop.filters.forEach(commands.dropFilter)}>
        {messages.filters.drop(labels)}
      </button>
    </>
  );
}
