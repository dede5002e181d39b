/**
 * From a key to the action that has it. Loaded at the first sign of a hand, see `listen.ts`.
 *
 * Must not know: what the actions do, where it is listened.
 */
import { type ActionContext, isAvailable } from './action';
import { actions } from './actions';
import { isPressed, type Press } from './keys';

/** Does what the key stands for; false where it stands for nothing that can be done now. */
export function pressKey(press: Press, context: ActionContext, isMac: boolean): boolean {
  const meant = actions.find(({ keys = [] }) => keys.some((key) => isPressed(key, press, isMac)));
  if (meant === undefined || !isAvailable(meant, context)) return false;
  meant.run(context);
  return true;
}
