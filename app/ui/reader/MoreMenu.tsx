/**
 * The bar's menu: what can be done beyond what stands in the bar, from the common list. The arrows move, a letter goes to
 * what begins with it, Escape closes and gives the focus back.
 *
 * Must not know: what the actions do.
 */
import { Check } from 'lucide-react';
import { Fragment, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { type Action, type ActionGroup, isAvailable, labelOf } from '../../actions/action';
import { actions } from '../../actions/actions';
import { actionWords } from '../../i18n/actions/words';
import { useApp, useAppState } from '../shared/app-context';
import { KeyCaps } from '../shared/KeyCaps';
import { useActionContext } from '../shared/use-actions';
import { useWords } from '../shared/use-words';
import './more-menu.css';

export interface MoreMenuProps {
  readonly opener: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

export function MoreMenu({ opener, close }: MoreMenuProps) {
  const { messages } = useApp();
  const words = useWords(actionWords);
  const context = useActionContext();
  const menu = useRef<HTMLDivElement>(null);
  // What is available follows the state.
  useAppState((state) => state.selection);
  useOpenMenu(menu, opener, close);
  const offered = actions.filter((action) => action.inMenu && isAvailable(action, context));
  const groups = [...new Set(offered.map((action) => action.group))];
  const choose = (action: Action) => {
    // The focus is back before the action moves it on, so that a dialog gives it back to where it came from.
    close();
    opener.current?.focus();
    action.run(context);
  };
  return (
    <div
      ref={menu}
      role="menu"
      className="more-menu"
      aria-label={messages.header.more}
      tabIndex={-1}
      onKeyDown={(key) => {
        if (key.key === 'Escape') opener.current?.focus();
        if (key.key === 'Escape' || key.key === 'Tab') close();
        moveInMenu(key);
      }}
    >
      {groups.map((group: ActionGroup, at) => (
        <Fragment key={group}>
          {at > 0 && <hr />}
          {offered
            .filter((action) => action.group === group)
            .map((action) => (
              <MenuItem key={action.id} action={action} label={labelOf(action, words)} choose={() => choose(action)} />
            ))}
        </Fragment>
      ))}
    </div>
  );
}

interface MenuItemProps {
  readonly action: Action;
  readonly label: string;
  readonly choose: () => void;
}

function MenuItem({ action, label, choose }: MenuItemProps) {
  const isOn = useAppState((state) => action.isOn?.(state));
  return (
    <button
      type="button"
      tabIndex={-1}
      onClick={choose}
      {...(isOn === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': isOn })}
    >
      <span className="more-check">{isOn && <Check aria-hidden="true" size={15} />}</span>
      <span className="more-label">{label}</span>
      <KeyCaps of={action} />
    </button>
  );
}

/** The first item takes the focus; a touch or a click elsewhere closes. */
function useOpenMenu(menu: RefObject<HTMLElement | null>, opener: RefObject<HTMLElement | null>, close: () => void) {
  useEffect(() => itemsIn(menu.current)[0]?.focus(), [menu]);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node)) return;
      if (!menu.current?.contains(target) && !opener.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [menu, opener, close]);
}

const itemsIn = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
];

function moveInMenu(key: KeyboardEvent<HTMLElement>): void {
  if (key.ctrlKey || key.metaKey || key.altKey) return;
  const items = itemsIn(key.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = itemAfter(key.key, items, at);
  // Letters are the menu's while it is open, found or not.
  if (next === undefined && key.key.length > 1) return;
  if (key.key === 'Enter' || key.key === ' ') return;
  key.preventDefault();
  key.stopPropagation();
  next?.focus();
}

function itemAfter(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      const letter = key.toLocaleLowerCase();
      const begins = (item: HTMLElement) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter);
      return key.length === 1 ? (items.slice(at + 1).find(begins) ?? items.find(begins)) : undefined;
    }
  }
}
