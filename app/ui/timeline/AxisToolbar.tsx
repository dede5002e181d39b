/** Buttons for what the wheel and the keys do too: nearer, farther, everything, one event on. */
import { ChevronLeft, ChevronRight, type LucideIcon, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { shownEvents } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { useRovingRow } from '../shared/roving-focus';

export function AxisToolbar() {
  const { commands, dataset, messages } = useApp();
  const position = useAppState((state, data) => {
    const shown = shownEvents(data, state);
    const at = shown.indexOf(dataset.indexById.get(state.selection?.event ?? '') ?? -1);
    return at === -1 ? messages.app.events(shown.length) : messages.list.position(at + 1, shown.length);
  });
  const { row, tabIndexOf } = useRovingRow();
  const button = (at: number, icon: LucideIcon, label: string, onClick: () => void) => (
    <IconButton {...{ icon, label, onClick }} tabIndex={tabIndexOf(at)} />
  );
  return (
    <div className="axis-toolbar" role="toolbar" aria-label={messages.axis.toolbar} {...row}>
      {button(0, ChevronLeft, messages.axis.previous, () => commands.step(-1))}
      <span className="axis-position">{position}</span>
      {button(1, ChevronRight, messages.axis.next, () => commands.step(1))}
      <span className="axis-gap" />
      {button(2, ZoomOut, messages.axis.zoomOut, () => commands.zoom(2))}
      {button(3, ZoomIn, messages.axis.zoomIn, () => commands.zoom(0.5))}
      {button(4, Maximize, messages.axis.fitAll, commands.fitAll)}
    </div>
  );
}
