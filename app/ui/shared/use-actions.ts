/** What an action needs to be run from this page. */
import { useMemo } from 'react';
import type { ActionContext } from '../../actions/action';
import { useApp } from './app-context';
import { hands } from './hands';
import { useOffered } from './page-context';

export function useActionContext(): ActionContext {
  const { store, commands, dataset, language, root } = useApp();
  const offered = useOffered();
  return useMemo(
    () => ({ store, commands, dataset, hands, page: { ...offered, language, root } }),
    [store, commands, dataset, offered, language, root],
  );
}
