/** Where there is nothing to present: what to do instead. */
import { presentWords } from '../../i18n/present/words';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';

export function NoStory() {
  const { commands } = useApp();
  const words = useWords(presentWords);
  return (
    <main className="no-story">
      <h1>{words.none}</h1>
      <p>{words.noneDo}</p>
      <button type="button" className="button" onClick={() => commands.show({ mode: 'read' })}>
        {words.leave}
      </button>
    </main>
  );
}
