/** Copies the address of what is seen; where the browser refuses, it is handed back to be shown. */
import { useState } from 'react';
import { useApp } from './app-context';
import { fullPage } from './full-page';

export function useCopyLink() {
  const parts = useApp();
  const { store, messages } = parts;
  const [said, setSaid] = useState('');
  /** The address that could not be copied. */
  const [refused, setRefused] = useState<string | null>(null);
  const copy = () => {
    const link = fullPage(parts, store.getState());
    const written = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => {
        setSaid(messages.card.copied);
        setRefused(null);
      },
      () => {
        setSaid(messages.card.copyFailed);
        setRefused(link);
      },
    );
  };
  return { copy, said, refused };
}
