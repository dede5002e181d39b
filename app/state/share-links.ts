/**
 * Queries of links to what can be shared: the view as it is seen, an event, one of its passages, an article.
 *
 * A link to one thing carries nothing else of the view, so that it opens the same for everybody; a timeline of another
 * file stays named. Must not know: where the site is.
 */
import type { Dataset } from '../dataset/dataset';
import { formatUrl } from '../url/url-codec';
import { defaultView, type ViewState } from '../url/view-state';
import { shownEvents } from './selectors';
import type { State } from './store';
import { linkTo } from './url-sync';

export type ShareKind = 'view' | 'event' | 'passage' | 'article';

export interface ShareTarget {
  readonly kind: ShareKind;
  /** Without `?`; '' where everything is as by default. */
  readonly query: string;
  readonly event?: string;
  /** From 1. */
  readonly evidence?: number;
  readonly article?: string;
}

/** What there is to link to now: always the view; what is chosen, from the whole to the part. */
export function shareTargets(state: State, dataset: Dataset): readonly ShareTarget[] {
  const view: ShareTarget = { kind: 'view', query: linkTo(withBackground(state, dataset), dataset) };
  const event = dataset.events[dataset.indexById.get(state.selection?.event ?? '') ?? -1];
  if (event === undefined) {
    return state.article === null || !dataset.sources.has(state.article)
      ? [view]
      : [articleTarget(state, state.article), view];
  }
  const asked = state.selection?.evidence ?? 1;
  // A link may ask for a piece of evidence that there is not: then the first is what is shown.
  const evidence = event.evidence[asked - 1] === undefined ? 1 : asked;
  const selection = { event: event.id };
  const article = event.evidence[evidence - 1]?.source;
  return [
    { kind: 'event', query: only(state, { selection }), ...selection },
    { kind: 'passage', query: only(state, { selection: { ...selection, evidence } }), ...selection, evidence },
    ...(article === undefined ? [] : [articleTarget(state, article)]),
    view,
  ];
}

/** Says that background events are among those seen: the receiver may have set that there are none. */
function withBackground(state: State, dataset: Dataset): State {
  const { background } = dataset.numbers.columns;
  return shownEvents(dataset, state).some((event) => background[event] === 1) ? { ...state, background: true } : state;
}

const articleTarget = (state: State, article: string): ShareTarget => ({
  kind: 'article',
  query: only(state, { article }),
  article,
});

/** The windows of such links are the default one: no pixel counts. */
const only = ({ data }: State, wanted: Partial<ViewState>): string => formatUrl({ ...defaultView, data, ...wanted }, 1);
