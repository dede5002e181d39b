/**
 * What changes on the screen, said aloud: the chosen event with its date, status and place among those shown; what a
 * cluster opened into; the other clock, other lanes; the window that a key or a button asked for.
 *
 * Must not know: where the sentences stand.
 */
import { shownEvents } from '../../state/selectors';
import { restingWindow, type State } from '../../state/store';
import { speakWhen } from '../../time/format';
import { formatWindow } from '../../time/format-window';
import type { AppParts } from '../shared/app-context';
import { textIn } from '../shared/text';

type Parts = Pick<AppParts, 'store' | 'commands' | 'datasetNow' | 'language' | 'messages'>;

/** A window that nobody has asked to move for so long, in ms, is the one that was meant. */
const AT_REST = 600;

/** Starts, with the event that is chosen already; returns the way to stop. */
export function announceChanges(parts: Parts): () => void {
  const { store, commands } = parts;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string) => {
    clearTimeout(resting);
    commands.announce(words);
  };
  const sayWindow = () => say(windowInWords(store.getState(), parts));
  const follow = (state: State, before: State) => {
    const words = newsOf(state, before, parts);
    if (words !== null) say(words);
    // A hand sees where it moves the window; only flights are asked for.
    else if (state.flight !== before.flight && state.window !== before.window) {
      clearTimeout(resting);
      resting = setTimeout(sayWindow, AT_REST);
    }
  };
  const chosen = eventInWords(store.getState(), parts);
  if (chosen !== '') say(chosen);
  const stop = store.subscribe(follow);
  return () => {
    clearTimeout(resting);
    stop();
  };
}

/** What has just come about, of what goes before the window; null where nothing has. */
function newsOf(state: State, before: State, parts: Parts): string | null {
  const { axis, app, groups } = parts.messages;
  if (state.expanded !== before.expanded && state.expanded !== null) {
    const articles = state.expanded.filter((id) => id.startsWith('*')).length;
    return axis.listed(articles > 0 ? app.articles(articles) : app.events(state.expanded.length));
  }
  if (state.selection?.event !== before.selection?.event) return eventInWords(state, parts);
  if (state.clock !== before.clock) return axis.clock[state.clock];
  if (state.group !== before.group) return `${groups.label}${app.colon}${groups[state.group]}`;
  return null;
}

const windowInWords = (state: State, { datasetNow, language, messages }: Parts): string =>
  messages.axis.nowShown(formatWindow(restingWindow(state, datasetNow()), language));

/** The chosen event; nothing where none is. */
function eventInWords(state: State, { datasetNow, language, messages }: Parts): string {
  const dataset = datasetNow();
  const index = dataset.indexById.get(state.selection?.event ?? '');
  const event = index === undefined ? undefined : dataset.events[index];
  if (index === undefined || event === undefined) return '';
  const shown = shownEvents(dataset, state);
  const place = shown.indexOf(index) + 1;
  // An event that the filters hide has no place among those shown.
  const position = place === 0 ? '' : `, ${messages.list.position(place, shown.length)}`;
  const title = textIn(event.title, language).text;
  return `${speakWhen(event.when, language)}, ${messages.status[event.status]}${position}. ${title}`;
}
