/** A chapter of the method page under its heading. */
import type { ReactNode } from 'react';
import type { MethodSection } from './sections';

/** What one language fills in: a heading and a text for each section, and the words before the first. */
export interface MethodText {
  readonly lead: ReactNode;
  readonly sections: Readonly<Record<MethodSection, Chapter>>;
}

export interface Chapter {
  readonly heading: string;
  readonly text: ReactNode;
}

export function Prose({ id, chapter }: { readonly id: MethodSection; readonly chapter: Chapter }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{chapter.heading}</h2>
      {chapter.text}
    </section>
  );
}
