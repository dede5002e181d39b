/** What is shown and how it is laid out: grouping, background events, and a way out of filters that a link brought. */
import { isFiltered, showsBackground } from '../../state/filter';
import { shownEvents } from '../../state/selectors';
import { groupings, isOneOf } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';

export function ViewControls() {
  return (
    <div className="view-controls">
      <GroupSelect />
      <BackgroundToggle />
      <ActiveFilters />
    </div>
  );
}

function GroupSelect() {
  const { commands, messages } = useApp();
  const group = useAppState((state) => state.group);
  return (
    <label className="field">
      <span>{messages.groups.label}</span>
      <select
        value={group}
        onChange={({ target }) => isOneOf(groupings, target.value) && commands.setGroup(target.value)}
      >
        {groupings.map((choice) => (
          <option key={choice} value={choice}>
            {messages.groups[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

function BackgroundToggle() {
  const { commands, messages } = useApp();
  const checked = useAppState(showsBackground);
  return (
    <label className="check" title={messages.header.backgroundHint}>
      <input type="checkbox" checked={checked} onChange={({ target }) => commands.setBackground(target.checked)} />
      <span>{messages.header.backgroundShort}</span>
    </label>
  );
}

function ActiveFilters() {
  const { commands, dataset, messages } = useApp();
  const filtered = useAppState((state) => isFiltered(state.filters));
  const shown = useAppState((state, data) => shownEvents(data, state).length);
  if (!filtered) return null;
  return (
    <button type="button" className="chip" onClick={commands.clearFilters}>
      {messages.app.shown(shown, dataset.events.length)} · {messages.header.clearFilters}
    </button>
  );
}
