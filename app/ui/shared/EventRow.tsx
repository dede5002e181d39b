/** One event in a list: its date, its title, its status as a shape and, where it did not simply happen, as a word. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { useApp, useAppState } from './app-context';
import { ExcerptLine } from './ExcerptLine';
import { useHits } from './hits-context';
import { StatusGlyph } from './StatusGlyph';
import { toneOf } from './tone';
import { Words } from './Words';
import './event-row.css';

/** Rows of more hits than this are not read one by one, and each excerpt costs a search of the event. */
const MOST_EXPLAINED = 300;

interface EventRowProps {
  readonly event: TimelineEvent;
  /** In a list of which only a part is drawn: which line it is, which event of how many, and what measures it. */
  readonly place?: {
    readonly line: number;
    readonly position: number;
    readonly of: number;
    readonly measure: (element: Element | null) => void;
  };
}

export function EventRow({ event, place }: EventRowProps) {
  const { dataset, commands, language, messages } = useApp();
  const isSelected = useAppState((state) => state.selection?.event === event.id);
  const isHovered = useAppState((state) => state.hover?.event === event.id);
  const isExplained = (useHits()?.answer.events.length ?? 0) <= MOST_EXPLAINED;
  const over = () => commands.hover({ event: event.id });
  const out = () => commands.hover(null);
  return (
    <li
      className={`event-row ${toneOf(event.topic, dataset)} ${isHovered ? 'is-hovered' : ''}`}
      data-event={event.id}
      {...(place && {
        ref: place.measure,
        'data-index': place.line,
        'aria-posinset': place.position,
        'aria-setsize': place.of,
      })}
    >
      <button
        type="button"
        aria-current={isSelected || undefined}
        onClick={() => commands.selectEvent({ event: event.id })}
        onPointerEnter={over}
        onPointerLeave={out}
        onFocus={over}
        onBlur={out}
      >
        <StatusGlyph of={event.status} />
        <span className="event-row-date">{formatWhen(event.when, language)}</span>
        <span className="event-row-title">
          <Words of={event.title} marked />
          {event.status !== 'occurred' && <span className="event-row-status"> {messages.status[event.status]}</span>}
        </span>
        {isExplained && <ExcerptLine event={event} />}
      </button>
    </li>
  );
}
