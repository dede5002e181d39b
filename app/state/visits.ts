/**
 * Where one has been: the events and articles that were opened on this page, the latest first. It lasts as long as the
 * page; Back does the same one by one.
 *
 * Must not know: who shows them.
 */
import type { AppStore, State } from './store';

export type Visit = { readonly kind: 'event'; readonly id: string } | { readonly kind: 'article'; readonly id: string };

/** As many as can be taken in; the browser's own history has all of them. */
const MOST = 12;

/** The list with one more in front, each once. */
export const withVisit = (visits: readonly Visit[], { kind, id }: Visit): readonly Visit[] =>
  [{ kind, id }, ...visits.filter((one) => one.kind !== kind || one.id !== id)].slice(0, MOST);

const placeOf = ({ selection, article }: Pick<State, 'selection' | 'article'>): Visit | null => {
  if (selection !== null) return { kind: 'event', id: selection.event };
  return article === null ? null : { kind: 'article', id: article };
};

/** Notes each place as it is opened, by whatever way. Starts; returns the way to stop. */
export function followVisits(store: AppStore): () => void {
  const note = (state: State) => {
    const place = placeOf(state);
    if (place !== null) store.setState({ visits: withVisit(state.visits, place) });
  };
  note(store.getState());
  return store.subscribe((state, before) => {
    if (state.selection?.event !== before.selection?.event || state.article !== before.article) note(state);
  });
}
