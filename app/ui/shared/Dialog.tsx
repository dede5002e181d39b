/**
 * A dialog over the page: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back.
 *
 * A click on what lies around it closes it too. Must not know: what is in it.
 */
import { X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useApp } from './app-context';
import { IconButton } from './IconButton';
import { useModal } from './use-modal';
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
  const modal = useModal(useRef<HTMLDialogElement>(null), onClose);
  const heading = useId();
  return (
    <dialog className={`dialog ${className}`} aria-labelledby={heading} {...modal}>
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
