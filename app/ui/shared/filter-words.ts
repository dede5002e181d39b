/**
 * Filters in words: "Topic: Military aid", "Status: planned or proposed". The same on chips, in the panel and in the
 * list that has nothing to show.
 *
 * Must not know: which filters are in force.
 */
import type { Dataset } from '../../dataset/dataset';
import type { Messages } from '../../i18n/messages';
import type { Droppable } from '../../state/filter';
import { type FilterKey, isOneOf } from '../../url/view-state';
import { languageName } from './language-name';
import { statusOrder } from './status-order';
import { textIn } from './text';

export interface FilterWords {
  readonly dataset: Dataset;
  readonly messages: Messages;
  readonly language: string;
}

export const bases = ['explicit', 'relative', 'inferred'] as const;

/** A value of a filter; one that the dataset does not have is said as it stands in the link. */
export function valueLabel(key: FilterKey, value: string, { dataset, messages, language }: FilterWords): string {
  switch (key) {
    case 'topic':
    case 'actor':
    case 'place': {
      const label = { topic: dataset.topics, actor: dataset.actors, place: dataset.places }[key].get(value)?.label;
      return label === undefined ? value : textIn(label, language).text;
    }
    case 'status':
      return isOneOf(statusOrder, value) ? messages.status[value] : value;
    case 'basis':
      return isOneOf(bases, value) ? messages.filters.basis[value] : value;
    case 'source': {
      const source = dataset.sources.get(value);
      return source === undefined ? value : (source.title ?? source.publisher ?? messages.source.unknownTitle);
    }
    case 'language':
      // What is not a language at all would throw.
      return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? languageName(value, language) : value;
    default:
      return key satisfies never;
  }
}

/** A whole filter with all its values. */
export function filterLabel(filter: Droppable, values: readonly string[], words: FilterWords): string {
  const { messages, language } = words;
  const shown =
    filter === 'query'
      ? values
      : filter === 'background'
        ? [messages.filters.hidden]
        : values.map((value) => valueLabel(filter, value, words));
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(shown);
  return messages.filters.value(messages.filters.facet[filter], list);
}
