/** The view as a picture takes it: what the axis shows, handed over as values. */
import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Language, Messages } from '../../i18n/messages';
import type { PictureView, PictureWords } from '../../picture/view';
import { viewOf } from '../../picture/view-of';
import { isSearch } from '../../search/is-search';
import { type Droppable, showsBackground } from '../../state/filter';
import type { State } from '../../state/store';
import { formatDay } from '../../time/format-window';
import { instant } from '../../time/units';
import { filterKeys } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { filterLabel } from '../shared/filter-words';
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
    () => (of) => viewOf(dataset, state, { filters: narrowing(state, dataset, of), link }),
    [dataset, state, link],
  );
}

/** All that makes this view other than the whole, in words. */
function narrowing(state: State, dataset: Dataset, of: PictureLanguage): readonly string[] {
  const filters: readonly (readonly [Droppable, readonly string[]])[] = [
    ...filterKeys.map((key) => [key, state.filters[key]] as const).filter(([, values]) => values.length > 0),
    ...(isSearch(state.query) ? [['query', [state.query.trim()]] as const] : []),
    ...(showsBackground(state) ? [] : [['background', []] as const]),
  ];
  return [
    ...(state.clock === 'reported' ? [of.words.reported] : []),
    ...(state.asOf === null ? [] : [of.words.asOf(formatDay(instant(Date.parse(state.asOf)), of.language))]),
    ...filters.map(([filter, values]) => filterLabel(filter, values, { dataset, ...of })),
  ];
}
