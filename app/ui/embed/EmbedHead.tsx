/** The title and, where a filter hides something, how much is left: nobody should take a part for the whole. */
import { shownEvents } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { Words } from '../shared/Words';

export function EmbedHead() {
  const { dataset, messages } = useApp();
  const shown = useAppState((state, data) => shownEvents(data, state).length);
  return (
    <header className="embed-head">
      <h1>
        <Words of={dataset.timeline.title} />
      </h1>
      {shown < dataset.events.length && (
        <p className="embed-count">{messages.app.shown(shown, dataset.events.length)}</p>
      )}
    </header>
  );
}
