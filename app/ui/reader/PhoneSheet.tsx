/** On a phone the event rises from below over the list, leaving the axis in sight; Escape and its close button lower it. */
import { useEffect, useRef } from 'react';
import { useApp, useAppState } from '../shared/app-context';
import { Detail, isSomethingOpen } from './Detail';

export function PhoneSheet() {
  const { commands, messages } = useApp();
  const isOpen = useAppState(isSomethingOpen);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    sheet.current?.focus({ preventScroll: true });
    // Back to where the person was, so that the next key goes on from there.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <section
      ref={sheet}
      className="sheet"
      tabIndex={-1}
      aria-label={messages.card.label}
      onKeyDown={(key) => key.key === 'Escape' && commands.clearSelection()}
    >
      <Detail />
    </section>
  );
}
