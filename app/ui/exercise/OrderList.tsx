/** The cards in the learner's order. Each can be dragged, has a button for either way, and obeys the arrow keys. */
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import type { EventIndex } from '../../dataset/dataset';
import { exerciseWords } from '../../i18n/exercise/words';
import { useApp } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { moved } from './moved';
import { useDragOrder } from './use-drag-order';

interface OrderListProps {
  readonly order: readonly EventIndex[];
  readonly onChange: (order: readonly EventIndex[]) => void;
  readonly labelledBy: string;
}

export function OrderList({ order, onChange, labelledBy }: OrderListProps) {
  const { whole: dataset, language } = useApp();
  const words = useWords(exerciseWords);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number) => {
    const event = dataset.events[order[from] ?? -1];
    if (event === undefined || to < 0 || to >= order.length || from === to) return;
    onChange(moved(order, from, to));
    setSaid(words.order.moved(textIn(event.title, language).text, to + 1, order.length));
  };
  const drag = useDragOrder(list, move);
  return (
    <>
      <ol ref={list} className="order-list" aria-labelledby={labelledBy}>
        {order.map((index, at) => {
          const event = dataset.events[index];
          return (
            event && (
              <OrderCard
                key={event.id}
                {...{ event, at, drag }}
                all={order.length}
                onMove={(by) => move(at, at + by)}
              />
            )
          );
        })}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

interface OrderCardProps {
  readonly event: TimelineEvent;
  readonly at: number;
  readonly all: number;
  readonly drag: ReturnType<typeof useDragOrder>;
  readonly onMove: (by: 1 | -1) => void;
}

function OrderCard({ event, at, all, drag, onMove }: OrderCardProps) {
  const { whole: dataset, language } = useApp();
  const words = useWords(exerciseWords);
  const title = textIn(event.title, language).text;
  const onKeyDown = (key: KeyboardEvent) => {
    const by = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : null;
    if (by === null || key.altKey || key.ctrlKey || key.metaKey) return;
    key.preventDefault();
    onMove(by);
  };
  return (
    <li
      className={`order-card ${toneOf(event.topic, dataset)} ${drag.dragged === at ? 'is-dragged' : ''}`}
      onPointerDown={(press) => drag.start(press, at)}
    >
      <button type="button" className="grip" aria-label={words.order.grip(title, at + 1, all)} onKeyDown={onKeyDown}>
        <GripVertical aria-hidden="true" size={20} />
      </button>
      <span className="order-title">
        <Words of={event.title} />
      </span>
      <span className="order-buttons">
        <IconButton
          icon={ChevronUp}
          label={words.order.earlier(title)}
          aria-disabled={at === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={words.order.later(title)}
          aria-disabled={at === all - 1}
          onClick={() => onMove(1)}
        />
      </span>
    </li>
  );
}
