/** Two panes with a splitter between them. While a hand moves it only the sizes change; the share is kept when it lets go. */
import { type ReactNode, useRef } from 'react';
import { Splitter } from './Splitter';

interface SplitProps {
  readonly label: string;
  readonly orientation: 'vertical' | 'horizontal';
  /** Share of the first pane, in percent. */
  readonly share: number;
  readonly usual: number;
  readonly onSettle: (share: number) => void;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

const LIMITS = { min: 20, max: 80 };

export function Split({ label, orientation, share, usual, onSettle, first, second }: SplitProps) {
  const split = useRef<HTMLDivElement>(null);
  const show = (now: number) => split.current?.style.setProperty('--share', `${now}%`);
  return (
    <div
      className={`split split-${orientation}`}
      ref={(element) => {
        split.current = element;
        show(share);
      }}
    >
      <div className="split-pane">{first}</div>
      <Splitter {...{ label, orientation, usual, onSettle }} {...LIMITS} value={share} onChange={show} />
      <div className="split-pane">{second}</div>
    </div>
  );
}
