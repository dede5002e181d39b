/** The editor's remarks on a paragraph, under it: told apart from what the article says. */
import type { Source } from '../../../data/schema/timeline';
import { useApp } from '../shared/app-context';
import { Words } from '../shared/Words';

export function NoteList({ notes, text }: { readonly notes: Source['notes']; readonly text: string }) {
  const { language, messages } = useApp();
  return (
    <ul className="notes" lang={language} aria-label={messages.source.notes}>
      {notes.map((note) => (
        <li key={note.start}>
          <strong>{messages.source.note}</strong> {messages.card.quoted(text.slice(note.start, note.end))}
          {messages.app.colon}
          <Words of={note.note} />
        </li>
      ))}
    </ul>
  );
}
