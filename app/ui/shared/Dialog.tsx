/**
 * A dialog over the page: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back.
 *
 * A click on what lies around it closes it too. Must not know: what is in it.
 */
import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useApp } from './app-context';
import { IconButton } from './IconButton';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** A class of the caller's, for its width. */
  readonly className?: string;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, className = '', children }: DialogProps) {
  const { messages } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const closeOutside = (click: MouseEvent) => {
    if (click.target === dialog.current) onClose();
  };
  return (
    // The click is a second way to close for those who point; Escape is the keyboard's.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button do the same
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      onClick={closeOutside}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-box">
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <IconButton icon={X} label={messages.card.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
