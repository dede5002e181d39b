/**
 * The list of very many events: only the lines around what is in sight are drawn, among gaps as high as the rest. To those
 * who hear it, each row says which of how many it is. A row that has the focus stays, wherever the list is scrolled.
 *
 * Must not know: how a row is drawn.
 */
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EventIndex } from '../../dataset/dataset';
import { formatWhen } from '../../time/format';
import { useApp, useAppState } from '../shared/app-context';
import { EventRow } from '../shared/EventRow';
import { useNextTask } from '../shared/use-next-task';
import { type Group, groupLong, lineAt, lineOf, yearEnd } from './list-groups';
import { rowByKey } from './list-keys';

/** Before they are measured, in CSS pixels. */
const USUAL_HEIGHT = 36;
/** Lines drawn beyond either edge, so that the next Tab and the next turn of a wheel find some. */
const BEYOND = 12;
/** A browser's layout ends at 33 million pixels: more rows than this cannot be scrolled to. */
const MOST_ROWS = 800_000;

interface LongListProps {
  readonly shown: readonly EventIndex[];
  readonly pane: RefObject<HTMLElement | null>;
  /** Makes one of the drawn rows the stop of the Tab key. */
  readonly placeStop: () => void;
}

/** Once the page has drawn one, the next takes the place of a short one, and at once. */
let isFirst = true;

/** The page's first is drawn in a task after the rest of the page: both at one go would hold it up. */
export function LongList(props: LongListProps) {
  const isDue = useNextTask(!isFirst);
  useEffect(() => {
    if (isDue) isFirst = false;
  }, [isDue]);
  return isDue ? <Rows {...props} /> : <div data-pending="" />;
}

function Rows({ shown: all, pane, placeStop }: LongListProps) {
  const { messages } = useApp();
  const shown = useMemo(() => (all.length > MOST_ROWS ? all.slice(0, MOST_ROWS) : all), [all]);
  const groups = useGroups(shown);
  const [focused, setFocused] = useState<number | null>(null);
  useOnceMore();
  const virtual = useVirtualizer({
    count: shown.length + groups.length,
    getScrollElement: () => pane.current,
    estimateSize: () => USUAL_HEIGHT,
    // Until the pane is measured: the first rows are drawn with it, not after it, and hardly more than it has room for.
    initialRect: { width: 0, height: window.innerHeight / 2 },
    overscan: BEYOND,
    rangeExtractor: (range) => withLine(defaultRangeExtractor(range), focused, range.count),
  });
  useSelectedInSight(shown, groups, virtual);
  useLayoutEffect(placeStop);
  const goByKey = useKeysAmong(shown.length, {
    pane,
    show: (position) => {
      const line = lineOf(groups, position);
      setFocused(line);
      virtual.scrollToIndex(line, { align: 'auto' });
    },
  });
  const items = virtual.getVirtualItems();
  const lineUnder = (target: EventTarget) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]')?.dataset.index : undefined;
    return line === undefined ? null : Number(line);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes which of its rows has the focus
    <div
      className="long-list"
      onKeyDown={goByKey}
      onFocus={(event) => setFocused(lineUnder(event.target))}
      onBlur={() => setFocused(null)}
    >
      <Lines {...{ items, groups, shown, measure: virtual.measureElement, height: virtual.getTotalSize() }} />
      {all.length > shown.length && <p className="list-more">{messages.list.more(all.length - shown.length)}</p>}
    </div>
  );
}

interface KeysAmong {
  readonly pane: RefObject<HTMLElement | null>;
  /** Draws the row at a position, and brings it in sight. */
  readonly show: (position: number) => void;
}

/** Keys lead to rows that may not be drawn yet: the focus follows once they are. */
function useKeysAmong(count: number, { pane, show }: KeysAmong) {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = pane.current?.querySelector<HTMLElement>(`[aria-posinset="${wanted.current + 1}"] > button`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  return (press: KeyboardEvent) => {
    const row = press.target instanceof Element ? press.target.closest('[aria-posinset]') : null;
    if (row === null) return;
    const to = rowByKey(press, Number(row.getAttribute('aria-posinset')) - 1, count);
    if (to === undefined) return;
    press.preventDefault();
    wanted.current = to;
    show(to);
  };
}

/** The pane around the list has its element only once the list is in it: what looks for it looks again at once. */
function useOnceMore(): void {
  const [, setPlaced] = useState(false);
  useLayoutEffect(() => setPlaced(true), []);
}

function useGroups(shown: readonly EventIndex[]): readonly Group[] {
  const { dataset } = useApp();
  const isReported = useAppState((state) => state.clock === 'reported');
  return useMemo(
    // By the other clock each day of report is a group of its own.
    () => groupLong(dataset, shown, isReported ? (at) => at + 1 : yearEnd),
    [dataset, shown, isReported],
  );
}

function withLine(lines: number[], line: number | null, count: number): number[] {
  if (line === null || line >= count || lines.includes(line)) return lines;
  return [...lines, line].sort((a, b) => a - b);
}

interface LinesProps {
  readonly items: readonly VirtualItem[];
  readonly groups: readonly Group[];
  readonly shown: readonly EventIndex[];
  readonly measure: (element: Element | null) => void;
  readonly height: number;
}

/** A section for each group that has a line in sight; gaps stand for the rest. */
function Lines({ items, groups, shown, measure, height }: LinesProps) {
  const { dataset } = useApp();
  const nameOf = useGroupName(groups, shown);
  const sections: ReactNode[] = [];
  let end = 0;
  for (let at = 0; at < items.length; ) {
    const { group } = lineAt(groups, items[at]?.index ?? 0);
    sections.push(<Gap key={`before ${group}`} height={(items[at]?.start ?? 0) - end} />);
    end = items[at]?.start ?? 0;
    const rows: ReactNode[] = [];
    let heading: ReactNode = null;
    for (; at < items.length && lineAt(groups, items[at]?.index ?? 0).group === group; at += 1) {
      const item = items[at] as VirtualItem;
      const line = lineAt(groups, item.index);
      if (line.kind === 'heading') {
        heading = (
          <h2 ref={measure} data-index={item.index}>
            {nameOf(group)}
          </h2>
        );
      } else {
        if (item.start > end) rows.push(<Gap key={`to ${item.index}`} as="li" height={item.start - end} />);
        const event = dataset.events[shown[line.position] ?? -1];
        const place = { line: item.index, position: line.position + 1, of: shown.length, measure };
        if (event !== undefined) rows.push(<EventRow key={event.id} event={event} place={place} />);
      }
      end = item.end;
    }
    sections.push(
      <section key={group} className="list-year" aria-label={nameOf(group)}>
        {heading}
        <ol>{rows}</ol>
      </section>,
    );
  }
  sections.push(<Gap key="after" height={height - end} />);
  return sections;
}

/** As high as the lines that are not drawn. */
function Gap({ height, as: Tag = 'div' }: { readonly height: number; readonly as?: 'div' | 'li' }) {
  return height > 0 ? <Tag aria-hidden="true" className="list-gap" style={{ height }} /> : null;
}

function useGroupName(groups: readonly Group[], shown: readonly EventIndex[]): (group: number) => string {
  const { dataset, language, messages } = useApp();
  const isReported = useAppState((state) => state.clock === 'reported');
  return (number) => {
    const group = groups[number];
    const placed = dataset.placed[shown[group?.from ?? 0] ?? -1];
    if (isReported && placed !== undefined) return formatWhen(placed, language);
    return group === undefined || group.at === -Infinity
      ? messages.list.openStart
      : String(new Date(group.at).getUTCFullYear());
  };
}

interface Scrollable {
  readonly scrollToIndex: (line: number, options: { readonly align: 'auto' }) => void;
}

/** Keeps the chosen event where it can be seen. */
function useSelectedInSight(shown: readonly EventIndex[], groups: readonly Group[], virtual: Scrollable): void {
  const { dataset } = useApp();
  const selected = useAppState((state) => state.selection?.event);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is scrolled when another event is chosen, and then only
  useEffect(() => {
    const event = selected === undefined ? undefined : dataset.indexById.get(selected);
    const position = event === undefined ? -1 : shown.indexOf(event);
    if (position < 0) return;
    const frame = requestAnimationFrame(() => virtual.scrollToIndex(lineOf(groups, position), { align: 'auto' }));
    return () => cancelAnimationFrame(frame);
  }, [selected]);
}
