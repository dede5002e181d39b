/** One item of the palette: a shape, its name, and what choosing it would do or show. */
import { CalendarDays, Check, Columns2, CornerDownRight, MapPin, Search, Tag, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { labelOf } from '../../actions/action';
import { actionWords } from '../../i18n/actions/words';
import { paletteWords } from '../../i18n/palette/words';
import { countsAlone } from '../../state/facets';
import { panBounds } from '../../state/limits';
import { formatWhen } from '../../time/format';
import { formatDay, formatWindow } from '../../time/format-window';
import { overlaps } from '../../time/span';
import { parseInstant } from '../../time/units';
import type { TypedDate } from '../../timexes/typed-date';
import { useApp, useAppState } from '../shared/app-context';
import { KeyCaps } from '../shared/KeyCaps';
import { StatusGlyph } from '../shared/StatusGlyph';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import type { PaletteItem } from './palette-item';

export function PaletteOption({ item }: { readonly item: PaletteItem }) {
  switch (item.kind) {
    case 'event':
      return <EventOption event={item.event} />;
    case 'article':
      return <ArticleOption id={item.id} />;
    case 'actor':
      return <ActorOption id={item.id} />;
    case 'thread':
      return <ThreadOption id={item.id} />;
    case 'place':
    case 'topic':
      return <FilterOption of={item.kind} id={item.id} />;
    case 'action':
      return <ActionOption {...item} />;
    case 'date':
      return <DateOption date={item.date} />;
    case 'search':
      return <SearchOption query={item.query} />;
    default:
      return item satisfies never;
  }
}

interface RowProps {
  readonly sign: ReactNode;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly end?: ReactNode;
  readonly className?: string;
}

function Row({ sign, children, note, end, className = '' }: RowProps) {
  return (
    <span className={`palette-row ${className}`}>
      <span className="palette-sign">{sign}</span>
      <span className="palette-words">
        <span className="palette-name">{children}</span>
        {note !== undefined && <span className="palette-note">{note}</span>}
      </span>
      {end !== undefined && <span className="palette-end">{end}</span>}
    </span>
  );
}

function EventOption({ event: index }: { readonly event: number }) {
  const { dataset, language, messages } = useApp();
  const event = dataset.events[index];
  if (event === undefined) return null;
  const status = event.status === 'occurred' ? '' : ` · ${messages.status[event.status]}`;
  return (
    <Row
      sign={<StatusGlyph of={event.status} />}
      className={toneOf(event.topic, dataset)}
      note={formatWhen(event.when, language) + status}
    >
      <Words of={event.title} />
    </Row>
  );
}

function ArticleOption({ id }: { readonly id: string }) {
  const { dataset, language, messages } = useApp();
  const source = dataset.sources.get(id);
  if (source === undefined) return null;
  return (
    <Row sign={<StatusGlyph of="source" />} note={formatWhen(source.published, language)}>
      <span lang={source.title === null ? undefined : source.language}>
        {source.title ?? source.publisher ?? messages.source.unknownTitle}
      </span>
    </Row>
  );
}

/** Opens who it is, with all that is told of them. */
function ActorOption({ id }: { readonly id: string }) {
  const { dataset, language, messages } = useApp();
  const count = useAppState((state, data) => countsAlone(data, state).actor.get(id) ?? 0);
  const label = dataset.actors.get(id)?.label;
  return (
    <Row sign={<Users aria-hidden="true" size={15} />} note={messages.app.events(count)}>
      {label === undefined ? id : textIn(label, language).text}
    </Row>
  );
}

function ThreadOption({ id }: { readonly id: string }) {
  const { dataset, language } = useApp();
  const { palette: words } = useWords(paletteWords);
  const title = dataset.timeline.threads?.find((one) => one.id === id)?.title;
  return (
    <Row sign={<Columns2 aria-hidden="true" size={15} />} note={words.sideBySide}>
      {title === undefined ? id : textIn(title, language).text}
    </Row>
  );
}

const SIGNS = { place: MapPin, topic: Tag };

interface FilterOptionProps {
  readonly of: keyof typeof SIGNS;
  readonly id: string;
}

/** Says how many events there would be, and that the others would go. */
function FilterOption({ of, id }: FilterOptionProps) {
  const { dataset, language, messages } = useApp();
  const { palette: words } = useWords(paletteWords);
  const count = useAppState((state, data) => countsAlone(data, state)[of].get(id) ?? 0);
  const label = { place: dataset.places, topic: dataset.topics }[of].get(id)?.label;
  const Sign = SIGNS[of];
  return (
    <Row sign={<Sign aria-hidden="true" size={15} />} note={words.only(messages.app.events(count))}>
      {label === undefined ? id : textIn(label, language).text}
    </Row>
  );
}

function ActionOption({ action }: Extract<PaletteItem, { kind: 'action' }>) {
  const words = useWords(actionWords);
  const { palette } = useWords(paletteWords);
  const isOn = useAppState((state) => action.isOn?.(state) ?? false);
  return (
    <Row
      sign={isOn ? <Check aria-hidden="true" size={15} /> : <CornerDownRight aria-hidden="true" size={15} />}
      end={<KeyCaps of={action} />}
      {...(isOn ? { note: palette.on } : {})}
    >
      {labelOf(action, words)}
    </Row>
  );
}

/** What was understood, how far it reaches, and what it was counted from: all before one goes there. */
function DateOption({ date: { when, span, anchor } }: { readonly date: TypedDate }) {
  const { dataset, language } = useApp();
  const { palette: words } = useWords(paletteWords);
  const name = formatWhen(when, language);
  const range = formatWindow(span, language);
  const notes = [
    range === name ? '' : range,
    anchor === null ? '' : words.countedFrom[anchor.kind](formatDay(parseInstant(`${anchor.day}T00:00:00Z`), language)),
    overlaps(span, panBounds(dataset)) ? '' : words.outside(formatWindow(dataset.dated, language)),
  ].filter(Boolean);
  return (
    <Row sign={<CalendarDays aria-hidden="true" size={15} />} note={notes.join(' · ')}>
      {name}
    </Row>
  );
}

function SearchOption({ query }: { readonly query: string }) {
  const { palette: words } = useWords(paletteWords);
  return <Row sign={<Search aria-hidden="true" size={15} />}>{words.searchFor(query)}</Row>;
}
