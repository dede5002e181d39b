/** From an event to what was said of it twice: its own passages side by side, and the threads that it belongs to. */
import { Columns3 } from 'lucide-react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import { compareWords } from '../../i18n/compare/words';
import { isToldTwice, threadsOf } from '../../state/side-by-side';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import './same-thing.css';

export interface SameThingProps {
  readonly event: TimelineEvent;
}

export function SameThing({ event }: SameThingProps) {
  const { commands, dataset, language } = useApp();
  const words = useWords(compareWords);
  const articles = new Set(event.evidence.map(({ source }) => source)).size;
  const ways = [
    ...(isToldTwice(event) ? [{ id: event.id, label: words.compare(articles) }] : []),
    ...threadsOf(dataset, event.id).map(({ id, title }) => ({ id, label: words.thread(textIn(title, language).text) })),
  ];
  if (ways.length === 0) return null;
  return (
    <ul className="same-thing">
      {ways.map(({ id, label }) => (
        <li key={id}>
          <button type="button" aria-haspopup="dialog" onClick={() => commands.openCompare(id)}>
            <Columns3 aria-hidden="true" size={15} strokeWidth={1.8} />
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
