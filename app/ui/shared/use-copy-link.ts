/** Copies the address of what is seen; where the browser refuses, the words say where the link is to be found. */
import { useState } from 'react';
import { linkTo } from '../../state/url-sync';
import { useApp } from './app-context';

export function useCopyLink() {
  const { store, dataset, messages } = useApp();
  const [said, setSaid] = useState('');
  const copy = () => {
    const link = new URL(`?${linkTo(store.getState(), dataset)}`, location.href);
    const written = navigator.clipboard?.writeText(link.href) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setSaid(messages.card.copied),
      () => setSaid(messages.card.copyFailed),
    );
  };
  return { copy, said };
}
