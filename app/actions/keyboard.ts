/**
 * From a key to the action that has it. Loaded at the first sign of a hand, see `listen.ts`.
 *
 * Must not know: what the actions do, where it is listened.
 */
import type { ActionContext } from './action';
import { actions } from './actions';
import type { Press } from './keys';
import { pressAmong } from './press-among';

/** Does what the key stands for; false where it stands for nothing that can be done now. */
export const pressKey = (press: Press, context: ActionContext, isMac: boolean): boolean =>
  pressAmong(actions, press, context, isMac);
