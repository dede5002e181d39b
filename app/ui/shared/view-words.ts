/**
 * What makes a view other than the whole, in words: the other clock, an earlier day, filters, a search. The same on a
 * slide, in a picture and on paper.
 *
 * Must not know: where the words stand.
 */
import type { Dataset } from '../../dataset/dataset';
import type { Language, Messages } from '../../i18n/messages';
import { isSearch } from '../../search/is-search';
import { type Droppable, showsBackground } from '../../state/filter';
import type { State } from '../../state/store';
import { formatDay } from '../../time/format-window';
import { instant } from '../../time/units';
import { filterKeys } from '../../url/view-state';
import { filterLabel } from './filter-words';

export interface ClockPhrases {
  readonly reported: string;
  readonly asOf: (day: string) => string;
}

export interface ViewLanguage {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: ClockPhrases;
}

/** A phrase each; none where the whole timeline is shown as it happened. */
export function viewWords(state: State, dataset: Dataset, of: ViewLanguage): readonly string[] {
  const { language, messages, words } = of;
  const filters: readonly (readonly [Droppable, readonly string[]])[] = [
    ...filterKeys.map((key) => [key, state.filters[key]] as const).filter(([, values]) => values.length > 0),
    ...(isSearch(state.query) ? [['query', [state.query.trim()]] as const] : []),
    ...(showsBackground(state) ? [] : [['background', []] as const]),
  ];
  return [
    ...(state.clock === 'reported' ? [words.reported] : []),
    ...(state.asOf === null ? [] : [words.asOf(formatDay(instant(Date.parse(state.asOf)), language))]),
    ...filters.map(([filter, values]) => filterLabel(filter, values, { dataset, messages, language })),
  ];
}
