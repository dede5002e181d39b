/** How what is shown is laid out, and whether background events are. */
import { showsBackground } from '../../state/filter';
import { groupings, isOneOf } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';

export function ViewControls() {
  return (
    <div className="view-controls">
      <GroupSelect />
      <BackgroundToggle />
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
