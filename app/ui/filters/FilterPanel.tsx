/**
 * The filters: beside the axis on a wide screen, so that one sees what they do, a sheet over it on a phone.
 *
 * A dialog of the browser's own: modal only where it covers everything. Must not know: how events are counted.
 */
import { X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { facets } from '../../state/facets';
import { showsBackground } from '../../state/filter';
import { shownEvents } from '../../state/selectors';
import { filterKeys } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { useMedia } from '../shared/use-media';
import { CountedCheck } from './CountedCheck';
import { FacetGroup } from './FacetGroup';
import './filter-panel.css';

interface FilterPanelProps {
  readonly opener: RefObject<HTMLElement | null>;
  /** `isLeft`: the person has gone elsewhere, and the focus stays there. */
  readonly close: (how: { readonly isLeft: boolean }) => void;
}

export function FilterPanel({ opener, close }: FilterPanelProps) {
  const { messages } = useApp();
  const isPhone = useMedia('(max-width: 719px), (max-height: 519px)');
  const panel = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = panel.current;
    if (isPhone) dialog?.showModal();
    else dialog?.show();
    dialog?.focus();
    return () => dialog?.close();
  }, [isPhone]);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node)) return;
      if (!panel.current?.contains(target) && !opener.current?.contains(target)) close({ isLeft: true });
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [close, opener]);
  return (
    // A modal dialog reports Escape as a cancel, one that is not modal only as a key.
    <dialog
      ref={panel}
      className="filter-panel"
      aria-labelledby="filter-title"
      tabIndex={-1}
      onCancel={(cancel) => {
        cancel.preventDefault();
        close({ isLeft: false });
      }}
      onClick={({ target }) => target === panel.current && close({ isLeft: false })}
      onKeyDown={(press) => press.key === 'Escape' && !press.defaultPrevented && close({ isLeft: false })}
    >
      <div className="filter-panel-body">
        <div className="filter-panel-head">
          <h2 id="filter-title">{messages.filters.label}</h2>
          <IconButton icon={X} label={messages.filters.close} onClick={() => close({ isLeft: false })} />
        </div>
        <Facets />
        <Foot close={() => close({ isLeft: false })} />
      </div>
    </dialog>
  );
}

function Facets() {
  const { commands, messages } = useApp();
  const counted = useAppState((state, data) => facets(data, state));
  const background = useAppState(showsBackground);
  return (
    <div className="facets">
      {filterKeys.map((key) => (
        <FacetGroup key={key} of={key} counts={counted.counts[key]} />
      ))}
      <div className="facet facet-single">
        <CountedCheck
          label={messages.header.background}
          count={counted.background}
          checked={background}
          onChange={commands.setBackground}
        />
        <p className="facet-hint">{messages.header.backgroundHint}</p>
      </div>
    </div>
  );
}

function Foot({ close }: { readonly close: () => void }) {
  const { commands, messages } = useApp();
  const shown = useAppState((state, data) => shownEvents(data, state).length);
  return (
    <div className="filter-panel-foot">
      <button type="button" className="link-button" onClick={commands.clearFilters}>
        {messages.filters.clear}
      </button>
      <button type="button" className="button" onClick={close}>
        {messages.filters.show(shown)}
      </button>
    </div>
  );
}
