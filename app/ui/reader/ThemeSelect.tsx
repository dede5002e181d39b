/** The colours: as the system has them, or always light, dark or with high contrast. */
import { Contrast } from 'lucide-react';
import { isOneOf, themes } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';

export function ThemeSelect() {
  const { commands, messages } = useApp();
  const theme = useAppState((state) => state.theme ?? state.settings.theme);
  return (
    <label className="theme-select" title={messages.header.theme}>
      <Contrast aria-hidden="true" size={18} strokeWidth={1.8} />
      <span className="sr-only">{messages.header.theme}</span>
      <select value={theme} onChange={({ target }) => isOneOf(themes, target.value) && commands.setTheme(target.value)}>
        {themes.map((choice) => (
          <option key={choice} value={choice}>
            {messages.header.themes[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
