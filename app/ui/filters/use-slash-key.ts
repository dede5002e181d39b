/** `/` goes to the search box, unless somebody is typing or has switched single keys off. */
import { type RefObject, useEffect } from 'react';
import { useApp } from '../shared/app-context';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

export function useSlashKey(box: RefObject<HTMLInputElement | null>): void {
  const { store } = useApp();
  useEffect(() => {
    const press = (key: KeyboardEvent) => {
      if (key.key !== '/' || key.ctrlKey || key.metaKey || key.altKey || key.defaultPrevented) return;
      const { settings, mode } = store.getState();
      // In a host's page the keys are the host's.
      if (!settings.shortcuts || mode === 'embed' || isTyping(key.target) || document.querySelector(':modal')) return;
      key.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [box, store]);
}

/** A checkbox takes no letters, but nobody minds the rule being the same for every field. */
const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELDS) !== null;
