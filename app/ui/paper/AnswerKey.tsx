/** The answer key, on a page of its own: each sign with its date, the words that give it, and how it is known. */
import { paperWords } from '../../i18n/paper/words';
import type { Sheet } from '../../paper/sheet';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { Known } from './PrintEntry';

export function AnswerKey({ sheet }: { readonly sheet: Sheet }) {
  const { language, messages } = useApp();
  const words = useWords(paperWords);
  return (
    <section className="print-key">
      <h1>{words.sheet.key}</h1>
      {sheet.variant === 'order' && (
        <p className="print-key-order">
          {words.sheet.keyOrder + messages.app.colon}
          <strong>{sheet.answer.map(({ sign }) => sign).join(' – ')}</strong>
        </p>
      )}
      <ol>
        {sheet.answer.map(({ sign, event }) => (
          <li key={event.id} className="print-answer">
            <p>
              <span className="print-sign">{sign}</span> <strong>{formatWhen(event.when, language)}</strong>{' '}
              <Words of={event.title} />
            </p>
            <Known event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}
