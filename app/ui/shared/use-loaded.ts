/** Something that takes a moment to make: waited for, or failed with the way to try again. */
import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void };

/**
 * @param load made anew whenever it is another function: hold it by `useCallback`. Its signal says when nobody waits for it
 *   any more.
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [made, setMade] = useState<{ readonly by: unknown; readonly attempt: number; readonly result: Loaded<T> }>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const settle = (result: Loaded<T>) => {
      if (!signal.aborted) setMade({ by: load, attempt, result });
    };
    load(signal).then(
      (value) => settle({ state: 'ready', value }),
      (reason: unknown) => {
        if (signal.aborted) return;
        console.info(`could not be made: ${String(reason)}`);
        settle({ state: 'failed', retry: () => setAttempt(attempt + 1) });
      },
    );
    return () => leaving.abort();
  }, [load, attempt]);
  // What was made by another function is not an answer to this one.
  return made?.by === load && made.attempt === attempt ? made.result : { state: 'loading' };
}
