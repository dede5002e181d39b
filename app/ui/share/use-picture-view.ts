/** The view as a picture takes it: what the axis shows, handed over as values. */
import { useMemo } from 'react';
import type { Language, Messages } from '../../i18n/messages';
import type { PictureView, PictureWords } from '../../picture/view';
import { viewOf } from '../../picture/view-of';
import { useApp, useAppState } from '../shared/app-context';
import { viewWords } from '../shared/view-words';
import { useShareLinks } from './use-share-links';

/** The words of the picture's own language. */
export interface PictureLanguage {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: PictureWords;
}

export function usePictureView(): (of: PictureLanguage) => PictureView {
  const { dataset } = useApp();
  const state = useAppState((all) => all);
  const link = useShareLinks().find(({ kind }) => kind === 'view')?.href ?? null;
  return useMemo(
    () => (of) => viewOf(dataset, state, { filters: viewWords(state, dataset, of), link }),
    [dataset, state, link],
  );
}
