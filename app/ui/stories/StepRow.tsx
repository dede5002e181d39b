/** One step of the list: what it shows in a line, its buttons, and its form when it is open. */
import { ChevronDown, ChevronUp, CopyPlus, GripVertical, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { storyWords } from '../../i18n/stories/words';
import type { Step } from '../../stories/story';
import { useApp } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

interface StepRowProps {
  readonly step: Step;
  /** Its position, from 0, and that of the last. */
  readonly at: number;
  readonly last: number;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  readonly onDrag: (at: number | null) => void;
  readonly onDrop: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** The form. */
  readonly children: ReactNode;
}

export function StepRow(row: StepRowProps) {
  const { step, at, isOpen, isDragged, onDrag, onDrop } = row;
  const { whole, language } = useApp();
  const { step: words } = useWords(storyWords);
  const event = whole.events[whole.indexById.get(step.event ?? '') ?? -1];
  return (
    <li
      className={`stories-step ${isDragged ? 'is-dragged' : ''}`}
      onDragOver={(over) => over.preventDefault()}
      onDrop={(drop) => {
        drop.preventDefault();
        onDrop();
      }}
    >
      <div className="stories-row">
        {/* The pointer's way alone: the buttons do the same for everybody. */}
        <span
          className="stories-grip"
          title={words.drag}
          draggable
          aria-hidden="true"
          onDragStart={(drag) => {
            drag.dataTransfer.effectAllowed = 'move';
            drag.dataTransfer.setData('text/plain', `${at + 1}`);
            onDrag(at);
          }}
          onDragEnd={() => onDrag(null)}
        >
          <GripVertical size={16} />
        </span>
        <span className="stories-words">
          <b>
            {at + 1}. <Words of={step.heading} />
          </b>
          <small>{event === undefined ? words.noEvent : textIn(event.title, language).text}</small>
        </span>
        <StepButtons {...row} />
      </div>
      {isOpen && row.children}
    </li>
  );
}

function StepButtons({ at, last, isOpen, onToggle, onMove, onDuplicate, onRemove }: StepRowProps) {
  const { step: words } = useWords(storyWords);
  const n = at + 1;
  return (
    <span className="stories-actions">
      <IconButton
        data-move="up"
        icon={ChevronUp}
        label={words.up(n)}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      />
      <IconButton
        data-move="down"
        icon={ChevronDown}
        label={words.down(n)}
        disabled={at === last}
        onClick={() => onMove(at + 1)}
      />
      <IconButton icon={Pencil} label={words.edit(n)} aria-expanded={isOpen} onClick={onToggle} />
      <IconButton icon={CopyPlus} label={words.duplicate(n)} onClick={onDuplicate} />
      <IconButton data-remove icon={Trash2} label={words.remove(n)} onClick={onRemove} />
    </span>
  );
}
