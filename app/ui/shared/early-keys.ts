/**
 * What is typed for a field whose code is still on its way: kept, so that the field can begin with it, and kept from
 * whatever has the focus meanwhile.
 *
 * Must not know: which field.
 */
let typed = '';

/** Starts keeping; returns the way to stop. What is not taken right then is forgotten. @param leave for Escape */
export function keepKeys(leave: () => void): () => void {
  const keep = (press: KeyboardEvent) => {
    if (press.isComposing || !keepKey(press, leave)) return;
    press.preventDefault();
    press.stopPropagation();
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => {
    document.removeEventListener('keydown', keep, { capture: true });
    queueMicrotask(takeKeys);
  };
}

/** What has been typed, once. */
export function takeKeys(): string {
  const text = typed;
  typed = '';
  return text;
}

/** Whether the key is for the field; combinations are the browser's, but for those that type a sign. */
function keepKey(press: KeyboardEvent, leave: () => void): boolean {
  if ((press.ctrlKey || press.metaKey) && !press.getModifierState('AltGraph')) return false;
  // A sign may be two code units long; a key that types none has a name.
  const isSign = [...press.key].length === 1;
  if (isSign) typed += press.key;
  else if (press.key === 'Backspace') typed = [...typed].slice(0, -1).join('');
  else if (press.key === 'Escape') leave();
  // There is nothing yet that it could choose, and what has the focus is not meant.
  else return press.key === 'Enter';
  return true;
}
