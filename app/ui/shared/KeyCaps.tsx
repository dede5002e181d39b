/** Keys as keycaps. */
import type { Action } from '../../actions/action';
import { isMacLike, isSingleKey, type Keys, readKeys } from '../../actions/keys';
import { actionWords } from '../../i18n/actions/words';
import { useAppState } from './app-context';
import { useWords } from './use-words';
import './key-caps.css';

/** The first key of an action: nothing where it has none, or where single keys are switched off. */
export function KeyCaps({ of: { keys = [] } }: { readonly of: Pick<Action, 'keys'> }) {
  const hasSingleKeys = useAppState((state) => state.settings.shortcuts);
  const [shown] = keys;
  return shown === undefined || (isSingleKey(shown) && !hasSingleKeys) ? null : <KeyCap of={shown} />;
}

/** One key with its modifier, by the names that stand on keyboards. */
export function KeyCap({ of }: { readonly of: Keys }) {
  const words = useWords(actionWords);
  const { modifier, key } = readKeys(of);
  const names: Readonly<Record<string, string>> = { ...words.keys, ...(isMacLike(navigator) ? { Mod: '⌘' } : {}) };
  return (
    <span className="key-caps">
      {modifier !== null && <kbd>{names[modifier] ?? modifier}</kbd>}
      <kbd>{names[key] ?? (key.length === 1 ? key.toLocaleUpperCase() : key)}</kbd>
    </span>
  );
}
