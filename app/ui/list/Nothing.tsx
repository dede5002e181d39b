/** In place of the list: a timeline without events, or filters that leave none, and then which one to drop. */
import { bestDrop, facets } from '../../state/facets';
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

/** The one filter that keeps most back, and a button to drop it; all of them where no single one would help. */
function WayOut() {
  const { commands, dataset, language, messages } = useApp();
  const drop = bestDrop(useAppState((state, data) => facets(data, state)));
  const filters = useAppState((state) => state.filters);
  const query = useAppState((state) => state.query.trim());
  if (drop === null) {
    return (
      <button type="button" className="button" onClick={commands.clearFilters}>
        {messages.header.clearFilters}
      </button>
    );
  }
  const { filter, leaves } = drop;
  const values = filter === 'query' ? [query] : filter === 'background' ? [] : filters[filter];
  const label = filterLabel(filter, values, { dataset, messages, language });
  return (
    <>
      <p>{messages.filters.without(label, leaves)}</p>
      <button type="button" className="button" onClick={() => commands.dropFilter(filter)}>
        {messages.filters.drop(label)}
      </button>
    </>
  );
}
