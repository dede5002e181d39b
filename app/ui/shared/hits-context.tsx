/**
 * What the search has found, for the panes: a moment later than the box and its list of the best show it, because a long
 * list takes longer to draw than a letter to type, and a letter must not wait.
 *
 * Must not know: what is marked.
 */
import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import type { Answer } from '../../search/answer';
import { currentAnswer } from '../../state/search';
import { useAppState } from './app-context';

const HitsContext = createContext<Answer | null>(null);

/** The panes' answer. */
export function LaterHits({ children }: { readonly children: ReactNode }) {
  return <HitsContext value={useDeferredValue(useAppState(currentAnswer))}>{children}</HitsContext>;
}

/** The answer at once. */
export function HitsNow({ children }: { readonly children: ReactNode }) {
  return <HitsContext value={useAppState(currentAnswer)}>{children}</HitsContext>;
}

/** The answer to mark; null where nothing is searched for. */
export const useHits = (): Answer | null => useContext(HitsContext);
