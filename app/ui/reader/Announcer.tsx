/** One polite live region, where the newest sentence stands alone. */
import { useEffect } from 'react';
import { useApp, useAppState } from '../shared/app-context';
import { announceChanges } from './announce';

export function Announcer() {
  const { store, commands, datasetNow, language, messages } = useApp();
  useEffect(
    () => announceChanges({ store, commands, datasetNow, language, messages }),
    [store, commands, datasetNow, language, messages],
  );
  const words = useAppState((state) => state.announcement);
  return (
    <p className="sr-only" aria-live="polite">
      {words}
    </p>
  );
}
