/**
 * Tabs: one stop of the Tab key for all of them, arrows go from one to the next. What was opened stays as it was left.
 *
 * Must not know: what is on them.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { inRow } from './roving-focus';
import './tabs.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabsProps {
  /** What the tabs are of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
}

export function Tabs({ label, tabs }: TabsProps) {
  const name = useId();
  const [open, setOpen] = useState(tabs[0]?.id ?? '');
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([open]));
  const list = useRef<HTMLDivElement>(null);
  const go = (to: string) => {
    setOpen(to);
    setVisited((before) => new Set([...before, to]));
  };
  const goByKey = (press: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open);
    const next = tabs[inRow(press.key, at, tabs.length) ?? -1];
    if (next === undefined) return;
    press.preventDefault();
    go(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={goByKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${name}-${tab.id}`}
            data-tab={tab.id}
            type="button"
            role="tab"
            aria-selected={tab.id === open}
            aria-controls={`${name}-${tab.id}-panel`}
            tabIndex={tab.id === open ? 0 : -1}
            onClick={() => go(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          id={`${name}-${tab.id}-panel`}
          role="tabpanel"
          aria-labelledby={`${name}-${tab.id}`}
          hidden={tab.id !== open}
        >
          {visited.has(tab.id) && tab.content}
        </div>
      ))}
    </>
  );
}
