/** Under the bar, while anything is filtered: how many events are left, each filter as a chip, and the way out. */
import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { isFiltered, showsBackground } from '../../state/filter';
import { currentAnswer } from '../../state/search';
import { shownEvents } from '../../state/selectors';
import { filterKeys } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { filterLabel } from '../shared/filter-words';
import { FILTER_BUTTON_ID } from '../shared/hands';
import { useSettled } from '../shared/use-settled';
import './filters.css';

export function FilterBar() {
  const { commands, dataset, messages } = useApp();
  const isActive = useAppState(
    (state) => isFiltered(state.filters) || currentAnswer(state) !== null || !showsBackground(state),
  );
  const shown = useAppState((state, data) => shownEvents(data, state).length);
  const count = messages.app.shown(shown, dataset.events.length);
  const said = useSettled(isActive ? count : '');
  return (
    <>
      <p className="sr-only" role="status">
        {said}
      </p>
      {isActive && (
        <section className="filter-bar" aria-label={messages.filters.active}>
          <p className="filter-bar-count">{count}</p>
          <Chips />
          <button type="button" className="link-button" onClick={() => leave(commands.clearFilters)}>
            {messages.header.clearFilters}
          </button>
        </section>
      )}
    </>
  );
}

function Chips() {
  const { commands, dataset, messages, language } = useApp();
  const filters = useAppState((state) => state.filters);
  const background = useAppState(showsBackground);
  const words = { dataset, messages, language };
  const chips = filterKeys.flatMap((key) =>
    filters[key].map((value) => ({
      id: `${key}:${value}`,
      label: filterLabel(key, [value], words),
      remove: () => commands.toggleFilter(key, value),
    })),
  );
  if (!background) {
    const label = filterLabel('background', [], words);
    chips.push({ id: 'background', label, remove: () => commands.dropFilter('background') });
  }
  return (
    <ul className="chips">
      {chips.map(({ id, label, remove }) => (
        <li key={id}>
          <button
            type="button"
            className="chip"
            aria-label={messages.filters.remove(label)}
            onClick={(click) => removeChip(click, remove)}
          >
            <span>{label}</span>
            <X aria-hidden="true" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The focus goes to the next chip, else to the one before, else to where filters are chosen: never nowhere. */
function removeChip({ currentTarget }: MouseEvent, remove: () => void): void {
  const chip = currentTarget.closest('li');
  const next = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button');
  if (next) next.focus();
  else document.getElementById(FILTER_BUTTON_ID)?.focus();
  remove();
}

function leave(clear: () => void): void {
  document.getElementById(FILTER_BUTTON_ID)?.focus();
  clear();
}
