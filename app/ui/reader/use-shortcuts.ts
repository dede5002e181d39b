/** Listens to the keys while the reader is there; in a frame only to those pressed in the widget itself. */
import { useEffect } from 'react';
import { listenToKeys } from '../../actions/listen';
import { useActionContext } from '../shared/use-actions';

export function useShortcuts(): void {
  const context = useActionContext();
  useEffect(() => {
    const isFramed = window.parent !== window || context.store.getState().mode === 'embed';
    const scope = (isFramed && document.getElementById('app')) || document;
    return listenToKeys({ scope, context, browser: window });
  }, [context]);
}
