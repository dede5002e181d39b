/** Buttons for what the wheel and the keys do too: nearer, farther, everything, one event on. */
import { ChevronLeft, ChevronRight, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { shownEvents } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';

export function AxisToolbar() {
  const { commands, dataset, messages } = useApp();
  const position = useAppState((state, data) => {
    const shown = shownEvents(data, state);
    const at = shown.indexOf(dataset.indexById.get(state.selection?.event ?? '') ?? -1);
    return at === -1 ? messages.app.events(shown.length) : messages.list.position(at + 1, shown.length);
  });
  return (
    <div className="axis-toolbar" role="toolbar" aria-label={messages.axis.toolbar}>
      <IconButton icon={ChevronLeft} label={messages.axis.previous} onClick={() => commands.step(-1)} />
      <span className="axis-position">{position}</span>
      <IconButton icon={ChevronRight} label={messages.axis.next} onClick={() => commands.step(1)} />
      <span className="axis-gap" />
      <IconButton icon={ZoomOut} label={messages.axis.zoomOut} onClick={() => commands.zoom(2)} />
      <IconButton icon={ZoomIn} label={messages.axis.zoomIn} onClick={() => commands.zoom(0.5)} />
      <IconButton icon={Maximize} label={messages.axis.fitAll} onClick={commands.fitAll} />
    </div>
  );
}
