/**
 * Keys by what they type, so that they are where the keyboard's letters are: `n`, `Shift+n`, `?`, `Mod+k`, where Mod is
 * Ctrl, or ⌘ on a Mac. Whether Shift is needed for a sign is the keyboard's affair (`?` and digits need it on AZERTY).
 *
 * Must not know: what a key does.
 */

/** One key with at most one modifier: `n`, `Shift+n`, `?`, `Mod+k`. Letters are small. */
export type Keys = string;

/** As much of a `KeyboardEvent` as decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const LETTER = /^\p{L}$/u;

/** The parts of a key as written; the sign itself may be a plus. */
export function readKeys(keys: Keys): { readonly modifier: string | null; readonly key: string } {
  const at = keys.indexOf('+');
  return at > 0 ? { modifier: keys.slice(0, at), key: keys.slice(at + 1) } : { modifier: null, key: keys };
}

/** Whether a press is that key, with no modifier down that it does not use. */
export function isPressed(keys: Keys, press: Press, isMac: boolean): boolean {
  const { modifier, key: wanted } = readKeys(keys);
  const { key: typed, ctrlKey, metaKey, altKey, shiftKey } = press;
  const hasMod = isMac ? metaKey : ctrlKey;
  const hasOther = altKey || (isMac ? ctrlKey : metaKey);
  if (hasOther || hasMod !== (modifier === 'Mod')) return false;
  // Caps lock makes letters large too: what counts is Shift.
  if (LETTER.test(wanted)) return typed.toLowerCase() === wanted && shiftKey === (modifier === 'Shift');
  return typed === wanted;
}

/** A single key is a shortcut that people who speak to their machine press by accident; one with Ctrl or ⌘ is not. */
export const isSingleKey = (keys: Keys): boolean => !keys.startsWith('Mod+');

/** Whether this is a machine whose shortcuts are made with ⌘. */
export const isMacLike = ({ userAgent }: Pick<Navigator, 'userAgent'>): boolean => /Mac|iPhone|iPad/.test(userAgent);

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

/** A checkbox takes no letters, but nobody minds the rule being the same for every field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
