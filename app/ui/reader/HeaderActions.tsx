/** The buttons of the bar that are actions of the common list: present, share, and the menu with the others. */
import { Ellipsis, MonitorPlay, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Action, isAvailable } from '../../actions/action';
import { present, share } from '../../actions/share-actions';
import { useApp } from '../shared/app-context';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import { useActionContext } from '../shared/use-actions';
import type { MoreMenuProps } from './MoreMenu';

const Menu = lazyComponent<MoreMenuProps>(async () => (await import('./MoreMenu')).MoreMenu);

export function HeaderActions() {
  const { messages } = useApp();
  return (
    <>
      <HeaderAction of={present} icon={MonitorPlay} label={messages.header.present} />
      <HeaderAction of={share} icon={Share2} label={messages.header.share} />
      <MoreButton />
    </>
  );
}

interface HeaderActionProps {
  readonly of: Action;
  readonly icon: typeof Share2;
  readonly label: string;
}

/** With its words where there is room, else as a picture. */
function HeaderAction({ of, icon: Icon, label }: HeaderActionProps) {
  const context = useActionContext();
  if (!isAvailable(of, context)) return null;
  return (
    <button type="button" className="header-button" aria-label={label} title={label} onClick={() => of.run(context)}>
      <Icon aria-hidden="true" size={17} strokeWidth={1.8} />
      <span>{label}</span>
    </button>
  );
}

function MoreButton() {
  const { messages } = useApp();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const Content = Menu.component();
  return (
    <div className="more">
      <button
        ref={button}
        type="button"
        className="header-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={messages.header.more}
        title={messages.header.more}
        onPointerEnter={Menu.preload}
        onClick={() => setOpen(!isOpen)}
      >
        <Ellipsis aria-hidden="true" size={18} strokeWidth={1.8} />
      </button>
      {isOpen && (
        <LazyPart onRetry={Menu.forget}>
          <Content opener={button} close={() => setOpen(false)} />
        </LazyPart>
      )}
    </div>
  );
}
