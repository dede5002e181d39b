/** From a key to the one of some actions that has it. Must not know: which actions there are. */
import { type Action, type ActionContext, isAvailable } from './action';
import { isPressed, type Press } from './keys';

/** Does what the key stands for; false where it stands for nothing that can be done now. */
export function pressAmong(among: readonly Action[], press: Press, context: ActionContext, isMac: boolean): boolean {
  const meant = among.find(({ keys = [] }) => keys.some((key) => isPressed(key, press, isMac)));
  if (meant === undefined || !isAvailable(meant, context)) return false;
  meant.run(context);
  return true;
}
