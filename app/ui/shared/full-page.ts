/** The address of the full page with what is seen now: what a copied link and an embed's credit lead to. */
import type { State } from '../../state/store';
import { linkTo } from '../../state/url-sync';
import type { AppParts } from './app-context';

/** Absolute, so that it can be copied; an embed is no mode to send to somebody, nor is its host's colour scheme. */
export function fullPage({ dataset, language, root }: Pick<AppParts, 'dataset' | 'language' | 'root'>, state: State) {
  const isEmbed = state.mode === 'embed' || window.parent !== window;
  const seen: State = isEmbed ? { ...state, mode: 'read', theme: null } : state;
  const query = linkTo(seen, dataset);
  const folder = language === 'en' ? '' : `${language}/`;
  return new URL(`${root}${folder}${query === '' ? '' : `?${query}`}`, document.baseURI).href;
}
