/**
 * The palette: one box for going to anything and doing anything. The focus stays in the box; the arrows choose, Enter
 * goes, Escape closes.
 *
 * Must not know: how anything is found, what an action does.
 */
import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { paletteWords } from '../../i18n/palette/words';
import { useApp } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { scrollWithin } from '../shared/scroll';
import { useActionContext } from '../shared/use-actions';
import { useModal } from '../shared/use-modal';
import { useSettled } from '../shared/use-settled';
import { useWords } from '../shared/use-words';
import { chooseItem } from './choose-item';
import { PaletteOption } from './PaletteOption';
import type { PaletteGroup, PaletteItem } from './palette-item';
import { usePalette } from './use-palette';
import './palette.css';

const LIST_ID = 'palette-results';
const optionId = (position: number): string => `palette-option-${position}`;
/** As much as is typed; what is pasted beyond is no name. */
const LONGEST = 200;

export function Palette() {
  const { commands, messages } = useApp();
  const { palette: words } = useWords(paletteWords);
  const context = useActionContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const modal = useModal(dialog, commands.closePanel);
  const choose = (item: PaletteItem) => {
    // Closed first, which gives the focus back: what is chosen may put it elsewhere.
    dialog.current?.close();
    commands.closePanel();
    chooseItem(item, context);
  };
  const palette = usePalette({ context, choose, close: commands.closePanel });
  const said = useSettled(palette.query === '' || palette.isPending ? '' : words.count(palette.count));
  useActiveInView(palette.active);
  return (
    <dialog className="palette" aria-label={words.title} {...modal}>
      <div className="palette-box">
        <Search aria-hidden="true" size={18} strokeWidth={1.8} />
        <input
          role="combobox"
          type="text"
          aria-label={words.label}
          aria-autocomplete="list"
          aria-expanded={palette.groups.length > 0}
          aria-controls={LIST_ID}
          aria-activedescendant={palette.active >= 0 ? optionId(palette.active) : undefined}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={LONGEST}
          value={palette.query}
          onChange={({ target }) => palette.type(target.value)}
          onKeyDown={palette.onKeyDown}
        />
        <IconButton icon={X} label={messages.card.close} onClick={commands.closePanel} />
      </div>
      <p className="sr-only" role="status">
        {said}
      </p>
      {palette.count === 0 && palette.query.trim() !== '' && (
        <p className="palette-none" data-pending={palette.isPending || undefined}>
          {palette.isPending ? (
            words.loading
          ) : (
            <>
              <strong>{words.nothing(palette.query.trim())}</strong> {words.nothingDo}
            </>
          )}
        </p>
      )}
      <Results groups={palette.groups} active={palette.active} choose={choose} />
      <p className="palette-keys" aria-hidden="true">
        <kbd>↵</kbd> {words.keys.go} <kbd>↑</kbd>
        <kbd>↓</kbd> {words.keys.choose} <kbd>Esc</kbd> {words.keys.close}
      </p>
    </dialog>
  );
}

interface ResultsProps {
  readonly groups: readonly PaletteGroup[];
  readonly active: number;
  readonly choose: (item: PaletteItem) => void;
}

function Results({ groups, active, choose }: ResultsProps) {
  const { palette: words } = useWords(paletteWords);
  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0));
  return (
    <div role="listbox" id={LIST_ID} className="palette-list" aria-label={words.results}>
      {groups.map(({ name, items }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox
        <div key={name} role="group" aria-label={words.groups[name]} className="palette-group">
          <p aria-hidden="true">{words.groups[name]}</p>
          {items.map((item, within) => {
            const position = (firsts[at] ?? 0) + within;
            return (
              // The focus stays in the box, whose keys do the same.
              // biome-ignore lint/a11y/useKeyWithClickEvents: see above
              // biome-ignore lint/a11y/useFocusableInteractive: see above
              <div
                key={position}
                role="option"
                id={optionId(position)}
                aria-selected={position === active}
                className="palette-option"
                onMouseDown={(press) => press.preventDefault()}
                onClick={() => choose(item)}
              >
                <PaletteOption item={item} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The focus stays in the box, so the browser does not bring the active option into view by itself. */
function useActiveInView(active: number): void {
  useEffect(() => {
    const option = document.getElementById(optionId(active));
    if (option) scrollWithin(option, { to: 'nearest' });
  }, [active]);
}
