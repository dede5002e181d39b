/**
 * What the search has found, for the panes: a moment later than the box and its list of the best show it, because a long
 * list takes longer to draw than a letter to type, and a letter must not wait.
 *
 * Must not know: what is marked.
 */
import { createContext, type ReactNode, useContext, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Answer } from '../../search/answer';
import type { Marking } from '../../search/marking';
import { currentAnswer } from '../../state/search';
import { useAppState } from './app-context';

export interface Hits extends Marking {
  readonly answer: Answer;
}

export const HitsContext = createContext<Hits | null>(null);

/** The panes' hits. */
export function LaterHits({ children }: { readonly children: ReactNode }) {
  const hits = useFound(useDeferredValue(useAppState(currentAnswer)));
  return <HitsContext value={hits}>{children}</HitsContext>;
}

/** What to mark, and how it is found; null where nothing is searched for. */
export const useHits = (): Hits | null => useContext(HitsContext);

/** The code that marks is loaded with the first answer. */
function useFound(answer: Answer | null): Hits | null {
  const [marking, setMarking] = useState<Marking | null>(null);
  const isWanted = answer !== null;
  useEffect(() => {
    if (!isWanted) return;
    // Without it the hits are shown all the same, only not marked.
    import('../../search/marking').then((loaded) => setMarking(loaded.marking)).catch(() => undefined);
  }, [isWanted]);
  return useMemo(() => (answer === null || marking === null ? null : { ...marking, answer }), [answer, marking]);
}
