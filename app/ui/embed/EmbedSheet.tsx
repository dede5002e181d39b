/** The chosen event and its article, over the panes: from below in a narrow frame, from the side in a wide one. */
import { type RefObject, useEffect, useRef } from 'react';
import { useApp, useAppState } from '../shared/app-context';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import { useQuotes } from './use-quotes';

const Content = lazyComponent(async () => (await import('../reader/Opened')).Opened);

export function EmbedSheet() {
  const { commands, dataset, messages } = useApp();
  const isOpen = useAppState(
    ({ selection, article, expanded }) =>
      dataset.indexById.has(selection?.event ?? '') || dataset.sources.has(article ?? '') || expanded !== null,
  );
  const sheet = useRef<HTMLElement>(null);
  useFocusInside(sheet, isOpen);
  if (!isOpen) return null;
  return (
    <section
      ref={sheet}
      className="embed-sheet"
      tabIndex={-1}
      aria-label={messages.card.label}
      onKeyDown={(key) => key.key === 'Escape' && commands.clearSelection()}
    >
      <div className="detail">
        <Quoted />
      </div>
    </section>
  );
}

/** What is opened, once its quotations are there. */
function Quoted() {
  return (
    <LazyPart onRetry={Content.forget} fallback={<div className="skeleton-text" data-pending />}>
      <Opened />
    </LazyPart>
  );
}

function Opened() {
  useQuotes();
  const Part = Content.component();
  return <Part />;
}

/**
 * Takes the focus when the sheet rises, and gives it back when it is lowered; never at the start, nor while the focus is
 * the host's: what a host opens must not catch what a person types there.
 */
function useFocusInside(sheet: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (!isOpen) return;
    const before = document.activeElement;
    if (!wasFirst && document.hasFocus()) sheet.current?.focus({ preventScroll: true });
    return () => {
      if (!document.hasFocus()) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [sheet, isOpen]);
}
