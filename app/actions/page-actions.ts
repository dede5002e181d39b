/** The page itself: settings, help, its other pages and languages. */
import type { Language } from '../i18n/messages';
import { linkTo } from '../state/url-sync';
import { hrefIn, isOneFile } from '../url/one-file';
import type { Action, ActionContext, ActionId } from './action';
import { opensPanel } from './opens-panel';

const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/** The same view in another language. */
const inLanguage = (id: ActionId, language: Language): Action => ({
  id,
  group: 'page',
  exists: (page) => page.language !== language,
  run: ({ store, dataset, page, hands }: ActionContext) => {
    const query = linkTo(store.getState(), dataset);
    hands.follow(hrefIn(language, { root: page.root, query }));
  },
});

export const pageActions: readonly Action[] = [
  { id: 'settings', group: 'page', keys: [','], inMenu: true, ...opensPanel('settings') },
  { id: 'help', group: 'page', keys: ['?'], inMenu: true, ...opensPanel('help') },
  {
    id: 'method',
    group: 'page',
    inMenu: true,
    isAvailable: () => !isOneFile(),
    run: ({ page, hands }) => hands.follow(`${page.root}${folderOf(page.language)}method/`),
  },
  inLanguage('english', 'en'),
  inLanguage('french', 'fr'),
];
