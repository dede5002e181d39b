/** Opens a dialog of the browser's own over the page, and says when it should close: Escape, a click beside it. */
import { type MouseEvent, type RefObject, type SyntheticEvent, useLayoutEffect } from 'react';

/** Give the dialog what is returned. The focus goes back by itself when it closes. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  // Before it is taken off the page: a dialog that is no longer there gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    // Where the focus is in the page around a frame, it is not to be given back to the frame.
    return () => (document.hasFocus() ? element?.close() : undefined);
  }, [dialog]);
  return {
    ref: dialog,
    onClick: (click: MouseEvent) => {
      if (click.target === dialog.current) onClose();
    },
    onCancel: (cancel: SyntheticEvent) => {
      // React lets this rise through its tree: a dialog within closes alone.
      if (cancel.target !== dialog.current) return;
      cancel.preventDefault();
      onClose();
    },
  };
}
