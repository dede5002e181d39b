/**
 * The reader's own settings: how the page looks, moves and listens. Each takes effect at once.
 *
 * Must not know: where they are kept.
 */
import { type ReactNode, useId, useState } from 'react';
import { settingsWords } from '../../i18n/settings/words';
import { showsBackground } from '../../state/filter';
import { canKeep, defaultSettings, densities, maybeStorage, motions, textSizes } from '../../state/settings';
import { themes } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { useWords } from '../shared/use-words';
import './settings.css';

export function Settings() {
  const { commands, messages } = useApp();
  const words = useWords(settingsWords);
  const settings = useAppState((state) => state.settings);
  const theme = useAppState((state) => state.theme ?? state.settings.theme);
  const isKept = useState(() => canKeep(maybeStorage(window)))[0];
  return (
    <Dialog title={words.title} onClose={commands.closePanel} className="settings">
      {isKept ? <p className="settings-intro">{words.intro}</p> : <p className="notice">{words.notKept}</p>}
      <Choice
        legend={words.theme}
        options={themes.map((one) => [one, messages.header.themes[one]])}
        chosen={theme}
        choose={commands.setTheme}
      />
      <Choice
        legend={words.text}
        options={textSizes.map((size) => [size, words.textSize(String(size))])}
        chosen={settings.text}
        choose={(text) => commands.setSettings({ text })}
      />
      <Choice
        legend={words.density}
        options={densities.map((one) => [one, words.densities[one]])}
        chosen={settings.density}
        choose={(density) => commands.setSettings({ density })}
      />
      <Choice
        legend={words.motion}
        options={motions.map((one) => [one, words.motions[one]])}
        chosen={settings.motion}
        choose={(motion) => commands.setSettings({ motion })}
      />
      <Switches />
      <Reset />
    </Dialog>
  );
}

function Switches() {
  const { commands, messages } = useApp();
  const words = useWords(settingsWords);
  const background = useAppState(showsBackground);
  const shortcuts = useAppState((state) => state.settings.shortcuts);
  return (
    <fieldset className="settings-switches">
      <legend>{words.shown}</legend>
      <Switch
        label={messages.header.background}
        hint={words.backgroundHint}
        isOn={background}
        turn={commands.setBackground}
      />
      <Switch
        label={words.shortcuts}
        hint={words.shortcutsHint}
        isOn={shortcuts}
        turn={(isOn) => commands.setSettings({ shortcuts: isOn })}
      />
    </fieldset>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** One of a few: radio buttons side by side. */
function Choice<T extends string | number>({ legend, options, chosen, choose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="settings-choice">
      <legend>{legend}</legend>
      <div className="segments">
        {options.map(([value, label]) => (
          <label key={value} className="segment">
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: ReactNode;
  readonly hint: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

function Switch({ label, hint, isOn, turn }: SwitchProps) {
  const described = useId();
  return (
    <div className="settings-switch">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={described}
          onChange={({ target }) => turn(target.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={described}>{hint}</p>
    </div>
  );
}

/** Says that it was done: where all was as at first already nothing else would be seen. */
function Reset() {
  const { commands } = useApp();
  const words = useWords(settingsWords);
  const [isDone, setDone] = useState(false);
  const reset = () => {
    commands.setTheme(defaultSettings.theme);
    commands.setBackground(defaultSettings.background);
    commands.setSettings(defaultSettings);
    setDone(true);
  };
  return (
    <div className="settings-foot">
      <button type="button" className="button" onClick={reset}>
        {words.reset}
      </button>
      <p role="status">{isDone && words.done}</p>
    </div>
  );
}
