/**
 * A text whose words can be marked: by click, tap or drag; with the keyboard by arrows and Space; by a screen reader as a
 * list of options of which several can be chosen. One stop of the Tab key; the arrows move inside.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Token } from '../../exercise/words';
import { exerciseWords } from '../../i18n/exercise/words';
import { useWords } from '../shared/use-words';
import { type Stretch, withRange } from './marks';
import { neighbourLine } from './neighbour-line';
import { useDragMarks } from './use-drag-marks';

interface WordPickerProps {
  readonly tokens: readonly Token[];
  /** Positions among the tokens. */
  readonly marked: ReadonlySet<number>;
  readonly passage: Stretch;
  readonly language: string;
  readonly onChange: (marked: ReadonlySet<number>) => void;
}

export function WordPicker({ tokens, marked, passage, language, onChange }: WordPickerProps) {
  const labels = useWords(exerciseWords);
  const words = tokens.flatMap((token, at) => (token.isWord ? [at] : []));
  const inPassage = (token: Token) => token.start >= passage.start && token.end <= passage.end;
  const firstOfPassage = words.find((at) => inPassage(tokens[at] as Token)) ?? words[0] ?? 0;
  const [current, setCurrent] = useState(firstOfPassage);
  const root = useRef<HTMLDivElement>(null);
  const focus = (at: number) => {
    setCurrent(at);
    root.current?.querySelector<HTMLElement>(`[data-word="${at}"]`)?.focus();
  };
  const toggle = (at: number) => onChange(withRange(marked, [at, at], { words, adds: !marked.has(at) }));
  const drag = useDragMarks({ marked, words, onChange, onFocus: setCurrent });
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.altKey || key.ctrlKey || key.metaKey) return;
    if (key.key === ' ' || key.key === 'Enter') toggle(current);
    else {
      const next = nextWord(key.key, { current, words, root: root.current });
      if (next === null) return;
      if (key.shiftKey) onChange(withRange(marked, [current, next], { words, adds: true }));
      focus(next);
    }
    key.preventDefault();
  };
  return (
    <div
      ref={root}
      className="word-picker"
      role="listbox"
      aria-multiselectable="true"
      aria-orientation="horizontal"
      aria-label={labels.words.text}
      lang={language}
      onKeyDown={onKeyDown}
    >
      {tokens.map((token, at) =>
        token.isWord ? (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all of its words
          <span
            key={token.start}
            role="option"
            data-word={at}
            tabIndex={at === current ? 0 : -1}
            aria-selected={marked.has(at)}
            className={inPassage(token) ? 'word is-in-passage' : 'word'}
            onPointerDown={(press) => drag.start(press, at)}
            onPointerEnter={(over) => drag.over(over, at)}
            onClick={() => drag.wasPointer() || toggle(at)}
            onFocus={() => setCurrent(at)}
          >
            {token.text}
          </span>
        ) : (
          <span key={token.start} aria-hidden="true" className={gapClass(tokens, at, { marked, inPassage })}>
            {token.text}
          </span>
        ),
      )}
    </div>
  );
}

/** What lies between two marked words is drawn as marked too. */
function gapClass(
  tokens: readonly Token[],
  at: number,
  { marked, inPassage }: { readonly marked: ReadonlySet<number>; readonly inPassage: (token: Token) => boolean },
): string {
  const nearest = (step: 1 | -1) => {
    let other = at + step;
    while (tokens[other]?.isWord === false) other += step;
    return other;
  };
  const isMarked = marked.has(nearest(-1)) && marked.has(nearest(1));
  const token = tokens[at];
  return ['gap', isMarked ? 'is-marked' : '', token !== undefined && inPassage(token) ? 'is-in-passage' : ''].join(' ');
}

interface Place {
  readonly current: number;
  readonly words: readonly number[];
  readonly root: HTMLElement | null;
}

/** The word that a key leads to; null where the key is none of ours. */
function nextWord(key: string, { current, words, root }: Place): number | null {
  const at = words.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return words[at + 1] ?? current;
    case 'ArrowLeft':
      return words[at - 1] ?? current;
    case 'Home':
      return words[0] ?? current;
    case 'End':
      return words.at(-1) ?? current;
    case 'ArrowUp':
    case 'ArrowDown':
      return neighbourLine(root, current, key === 'ArrowUp' ? -1 : 1) ?? current;
    default:
      return null;
  }
}
