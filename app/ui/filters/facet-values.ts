/**
 * The values of a filter in the order they are listed, which does not change while one chooses: fixed lists in theirs,
 * actors and places by how many events they have.
 *
 * Must not know: what is chosen, what a choice would leave.
 */
import type { Dataset } from '../../dataset/dataset';
import { fold } from '../../search/fold';
import { countValues, facetColumns } from '../../state/facet-columns';
import type { FilterKey } from '../../url/view-state';
import { bases, type FilterWords, valueLabel } from '../shared/filter-words';
import { statusOrder } from '../shared/status-order';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** All that it can be found by, folded. */
  readonly spellings: string;
}

export function facetValues(key: FilterKey, words: FilterWords): readonly FacetValue[] {
  const { dataset, language } = words;
  const totals = countValues(facetColumns(dataset)[key], dataset.events.length);
  const order = fixedOrder(key, dataset);
  const collator = new Intl.Collator(language);
  return [...totals.keys()]
    .map((value) => {
      const label = valueLabel(key, value, words);
      return { value, label, spellings: fold([label, ...aliasesOf(key, value, dataset)].join('\n')) };
    })
    .sort((a, b) =>
      order === null
        ? (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0) || collator.compare(a.label, b.label)
        : order.indexOf(a.value) - order.indexOf(b.value),
    );
}

function fixedOrder(key: FilterKey, { timeline }: Dataset): readonly string[] | null {
  switch (key) {
    case 'topic':
      return timeline.topics.map(({ id }) => id);
    case 'source':
      return timeline.sources.map(({ id }) => id);
    case 'status':
      return statusOrder;
    case 'basis':
      return bases;
    default:
      return null;
  }
}

function aliasesOf(key: FilterKey, value: string, { actors, places }: Dataset): readonly string[] {
  if (key === 'actor') return actors.get(value)?.aliases ?? [];
  return key === 'place' ? (places.get(value)?.aliases ?? []) : [];
}

/** So many stand there before one asks for all. */
const SHORT_LIST = 8;

/** The values to list: those that match what is typed, else the first ones and whatever is chosen. */
export function listedValues(
  values: readonly FacetValue[],
  { find, chosen, isWhole }: { readonly find: string; readonly chosen: readonly string[]; readonly isWhole: boolean },
): readonly FacetValue[] {
  const wanted = fold(find.trim());
  if (wanted !== '') return values.filter(({ spellings }) => spellings.includes(wanted));
  return isWhole ? values : values.filter(({ value }, at) => at < SHORT_LIST || chosen.includes(value));
}
