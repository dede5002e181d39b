/** Opens the filters; says how many are in force. What it opens is loaded when first wanted. */
import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { showsBackground } from '../../state/filter';
import { filterKeys } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { FILTER_BUTTON_ID } from '../shared/hands';

const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel')).FilterPanel }));

export function FilterButton() {
  const { messages } = useApp();
  const count = useAppState(
    (state) => filterKeys.reduce((sum, key) => sum + state.filters[key].length, 0) + Number(!showsBackground(state)),
  );
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = ({ isLeft }: { readonly isLeft: boolean }) => {
    setOpen(false);
    if (!isLeft) button.current?.focus();
  };
  return (
    <div className="filter-menu">
      <button
        ref={button}
        id={FILTER_BUTTON_ID}
        type="button"
        className="filter-button"
        aria-label={messages.filters.open(count)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <SlidersHorizontal aria-hidden="true" size={16} strokeWidth={1.8} />
        <span className="filter-button-word">{messages.filters.label}</span>
        {count > 0 && <span className="filter-count">{count}</span>}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <FilterPanel opener={button} close={close} />
        </Suspense>
      )}
    </div>
  );
}
