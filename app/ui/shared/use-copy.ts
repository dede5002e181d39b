/** Copies a text; where the browser refuses, what shows it is selected, so that a key does what the button could not. */
import { type RefObject, useState } from 'react';

export type Copied = 'not-yet' | 'done' | 'refused';

/** `of`: what was copied last, so that a confirmation does not outlive the text it was for. */
export function useCopy(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) {
  const [last, setLast] = useState<{ readonly of: string; readonly how: Copied }>({ of: '', how: 'not-yet' });
  const copy = (text: string) => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setLast({ of: text, how: 'done' }),
      () => {
        setLast({ of: text, how: 'refused' });
        field.current?.focus();
        field.current?.select();
      },
    );
  };
  const stateOf = (text: string): Copied => (last.of === text ? last.how : 'not-yet');
  return { copy, stateOf };
}
