/** The key of an action as keycaps: nothing where it has none, or where single keys are switched off. */
import type { Action } from '../../actions/action';
import { isMacLike, isSingleKey, readKeys } from '../../actions/keys';
import { actionWords } from '../../i18n/actions/words';
import { useAppState } from './app-context';
import { useWords } from './use-words';
import './key-caps.css';

export function KeyCaps({ of: { keys = [] } }: { readonly of: Pick<Action, 'keys'> }) {
  const words = useWords(actionWords);
  const hasSingleKeys = useAppState((state) => state.settings.shortcuts);
  const [shown] = keys;
  if (shown === undefined || (isSingleKey(shown) && !hasSingleKeys)) return null;
  const { modifier, key } = readKeys(shown);
  const names: Readonly<Record<string, string>> = { ...words.keys, ...(isMacLike(navigator) ? { Mod: '⌘' } : {}) };
  return (
    <span className="key-caps">
      {modifier !== null && <kbd>{names[modifier] ?? modifier}</kbd>}
      <kbd>{key.toLocaleUpperCase()}</kbd>
    </span>
  );
}
