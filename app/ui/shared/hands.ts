/** The app's hands in the document: where the focus can be put, by the ids of what stands there. */
import type { Hands } from '../../actions/action';

export const PLACES = { search: 'search-box', axis: 'axis', list: 'list', source: 'source' } as const;
/** What is open begins with its title, or is an article alone. */
const DETAIL = '#card-title, #cluster-title, #source';

export const FILTER_BUTTON_ID = 'filter-button';

export const hands: Hands = {
  focus: (place) => {
    const element =
      place === 'detail' ? document.querySelector<HTMLElement>(DETAIL) : document.getElementById(PLACES[place]);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  },
  openFilters: () => document.getElementById(FILTER_BUTTON_ID)?.click(),
  follow: (href) => location.assign(href),
  download: (href) => {
    const link = document.createElement('a');
    link.href = href;
    link.download = '';
    link.click();
  },
};
