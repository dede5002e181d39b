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
    const position = messages.list.position(shown.indexOf(index) + 1, shown.length);
    const title = textIn(event.title, language).text;
    return `${speakWhen(event.when, language)}, ${messages.status[event.status]}, ${position}. ${title}`;
  });
  return (
    <p className="sr-only" aria-live="polite">
      {words}
    </p>
  );
}
