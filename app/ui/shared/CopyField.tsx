/** A text to be taken along: shown, selectable, and copied by a button that says whether it could. */
import { Check, Copy } from 'lucide-react';
import { useId, useRef } from 'react';
import { useCopy } from './use-copy';
import './copy-field.css';

export interface CopyWords {
  readonly do: string;
  readonly done: string;
  readonly refused: string;
}

interface CopyFieldProps {
  readonly label: string;
  /** What is copied. */
  readonly value: string;
  /** What is shown of it, where that is not all. */
  readonly shown?: string;
  /** Lines of a larger field; left out: one line. */
  readonly rows?: number;
  readonly words: CopyWords;
}

export function CopyField({ label, value, shown = value, rows, words }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { copy, stateOf } = useCopy(field);
  const state = stateOf(value);
  const shared = { id, ref: field, value: shown, readOnly: true, spellCheck: false } as const;
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className={rows === undefined ? 'copy-line' : 'copy-lines'}>
        {rows === undefined ? (
          <input {...shared} type="text" onFocus={({ target }) => target.select()} />
        ) : (
          <textarea {...shared} rows={rows} />
        )}
        <button type="button" className="button" aria-label={`${words.do}, ${label}`} onClick={() => copy(value)}>
          {state === 'done' ? <Check aria-hidden="true" size={16} /> : <Copy aria-hidden="true" size={16} />}
          {words.do}
        </button>
      </div>
      <p className="copy-said" role="status">
        {state === 'done' ? words.done : state === 'refused' ? words.refused : ''}
      </p>
    </div>
  );
}
