/** One polite live region: the chosen event in a few words, with its date, status and place among those shown. */
import { shownEvents } from '../../state/selectors';
import { speakWhen } from '../../time/format';
import { useApp, useAppState } from '../shared/app-context';
import { textIn } from '../shared/text';

export function Announcer() {
  const { dataset, language, messages } = useApp();
  const words = useAppState((state, data) => {
    const index = data.indexById.get(state.selection?.event ?? '');
    const event = index === undefined ? undefined : dataset.events[index];
    if (index === undefined || event === undefined) return state.announcement;
    const shown = shownEvents(data, state);
    const place = shown.indexOf(index) + 1;
    // An event that the filters hide has no place among those shown.
    const position = place === 0 ? '' : `, ${messages.list.position(place, shown.length)}`;
    const title = textIn(event.title, language).text;
    return `${speakWhen(event.when, language)}, ${messages.status[event.status]}${position}. ${title}`;
  });
  return (
    <p className="sr-only" aria-live="polite">
      {words}
    </p>
  );
}
