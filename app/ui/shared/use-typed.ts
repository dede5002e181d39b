/**
 * A field that may be empty while somebody types in it, though what it stands for may not: without this the old words come
 * back under the caret.
 */
import { type ChangeEvent, useState } from 'react';

interface Typed {
  /** Keeps the words as they are typed. */
  readonly keep: (text: string) => void;
  /** What is done where the field is left empty; without it, to be empty is kept like any words. */
  readonly leaveEmpty?: (() => void) | undefined;
}

/** Give the field what is returned. @param value what is kept */
export function useTyped(value: string, { keep, leaveEmpty }: Typed) {
  /** Null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped(target.value);
      if (target.value !== '' || leaveEmpty === undefined) keep(target.value);
    },
    onBlur: () => {
      if (typed === '') leaveEmpty?.();
      setTyped(null);
    },
  };
}
