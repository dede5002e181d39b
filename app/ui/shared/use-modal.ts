/** Opens a dialog of the browser's own over the page, and says when it should close: Escape, a click beside it. */
import { type MouseEvent, type RefObject, type SyntheticEvent, useEffect } from 'react';

/** Give the dialog what is returned. The focus goes back by itself when it closes. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, [dialog]);
  return {
    ref: dialog,
    onClick: (click: MouseEvent) => {
      if (click.target === dialog.current) onClose();
    },
    onCancel: (cancel: SyntheticEvent) => {
      cancel.preventDefault();
      onClose();
    },
  };
}
