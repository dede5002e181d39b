/** The heading of a question. It takes the focus when the question comes, so that it is read and the page scrolls up. */
import { type ReactNode, useEffect, useRef } from 'react';

export function Question({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} className="exercise-question">
      {children}
    </h2>
  );
}
