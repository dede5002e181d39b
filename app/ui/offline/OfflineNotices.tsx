/**
 * Says when the network is gone and that the timeline works all the same, and when a newer version waits. Nothing is said
 * in the middle of a lesson but what the person must know.
 */
import { RefreshCw, WifiOff, X } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { offlineWords } from '../../i18n/offline/words';
import { isLesson } from '../../offline/messages';
import { canRegister, NOTHING, type Offline, startOffline } from '../../offline/registration';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { useWords } from '../shared/use-words';
import './offline.css';

/** One for the page, whatever is drawn anew. */
let started: Offline | undefined;

function useOffline(root: string) {
  if (started === undefined && canRegister(window)) started = startOffline(window, new URL(root, location.href));
  const state = useSyncExternalStore(started?.subscribe ?? (() => () => undefined), started?.state ?? (() => NOTHING));
  return { ...state, update: () => started?.update() };
}

function useIsOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
  );
}

export function OfflineNotices() {
  const { root } = useApp();
  const words = useWords(offlineWords);
  const offline = useOffline(root);
  const isOnline = useIsOnline();
  const inLesson = useAppState(({ mode }) => isLesson(mode));
  const [hidden, setHidden] = useState<'offline' | 'update' | null>(null);
  const what = inLesson ? null : !isOnline ? 'offline' : offline.hasUpdate ? 'update' : null;
  return (
    <div className="offline" role="status">
      {what !== null && what !== hidden && (
        <div className="offline-notice">
          {what === 'offline' ? (
            <>
              <WifiOff aria-hidden="true" size={18} />
              <span>{offline.isKept ? words.kept : words.notKept}</span>
            </>
          ) : (
            <>
              <RefreshCw aria-hidden="true" size={18} />
              <span>{offline.isAsked ? words.asked : offline.isHeldBack ? words.heldBack : words.update}</span>
              <button type="button" className="button" onClick={offline.update} disabled={offline.isAsked}>
                {words.reload}
              </button>
            </>
          )}
          <IconButton icon={X} label={words.later} onClick={() => setHidden(what)} />
        </div>
      )}
    </div>
  );
}
