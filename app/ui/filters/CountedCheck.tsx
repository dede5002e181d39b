/** One choice of a filter: a checkbox, its words, and how many events it would leave. */
import type { ReactNode } from 'react';
import { useApp } from '../shared/app-context';

interface CountedCheckProps {
  readonly label: string;
  /** A shape or a colour before the words. */
  readonly sign?: ReactNode;
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CountedCheck({ label, sign, count, checked, onChange }: CountedCheckProps) {
  const { messages } = useApp();
  return (
    <label className={`facet-value ${count === 0 ? 'is-empty' : ''}`}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={`${label}, ${messages.app.events(count)}`}
        onChange={({ target }) => onChange(target.checked)}
      />
      {sign}
      <span className="facet-label">{label}</span>
      <span className="facet-count">{count}</span>
    </label>
  );
}
