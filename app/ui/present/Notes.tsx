/** The notes of a step, with a control for their size. */
import { AArrowDown, AArrowUp } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { presentWords } from '../../i18n/present/words';
import type { Step } from '../../stories/story';
import { IconButton } from '../shared/IconButton';
import { readTab, writeTab } from '../shared/tab-storage';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import './notes.css';

/** Classes of `notes.css`, from small to large: from a tablet on the desk to a laptop two steps away. */
const SIZES = ['notes-1', 'notes-2', 'notes-3', 'notes-4', 'notes-5', 'notes-6'] as const;
const USUAL = 1;
const KEY = 'sourceline-notes-size';

/** What was kept, where it is one of them. */
function sizeIn(kept: string | null): number {
  const size = SIZES.findIndex((_, at) => String(at) === kept);
  return size < 0 ? USUAL : size;
}

interface NotesProps {
  readonly step: Step | undefined;
  /** Further buttons. */
  readonly children?: ReactNode;
}

export function Notes({ step, children }: NotesProps) {
  const { notes } = useWords(presentWords);
  const [size, setSize] = useState(() => sizeIn(readTab(KEY)));
  useEffect(() => writeTab(KEY, String(size)), [size]);
  return (
    <section className="notes" aria-label={notes.label}>
      <header className="notes-head">
        <h2>{notes.label}</h2>
        <IconButton icon={AArrowDown} label={notes.smaller} disabled={size === 0} onClick={() => setSize(size - 1)} />
        <IconButton
          icon={AArrowUp}
          label={notes.larger}
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        />
        {children}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keys too */}
      <div className={`notes-text ${SIZES[size]}`} tabIndex={0}>
        {step?.notes ? <Words of={step.notes} /> : <p className="notes-none">{notes.none}</p>}
      </div>
    </section>
  );
}
