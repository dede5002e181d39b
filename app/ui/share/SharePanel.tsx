/** The panel for sending on what was found: a link, a citation, a file, a picture. Each part loads when it is opened. */
import { shareWords } from '../../i18n/share/words';
import { useApp } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { LazyPart } from '../shared/LazyPart';
import { type LazyComponent, lazyComponent } from '../shared/lazy-part';
import { Tabs } from '../shared/Tabs';
import { useWords } from '../shared/use-words';
import { LinkTab } from './LinkTab';
import './share.css';

const CiteTab = lazyComponent(async () => (await import('./CiteTab')).CiteTab);
const ExportTab = lazyComponent(async () => (await import('./ExportTab')).ExportTab);
const PictureTab = lazyComponent(async () => (await import('./PictureTab')).PictureTab);

export function SharePanel() {
  const { commands } = useApp();
  const words = useWords(shareWords);
  return (
    <Dialog title={words.title} onClose={commands.closePanel} className="share-dialog">
      <Tabs
        label={words.tabs}
        tabs={[
          { id: 'link', label: words.tab.link, content: <LinkTab /> },
          { id: 'cite', label: words.tab.cite, content: <Later of={CiteTab} /> },
          { id: 'export', label: words.tab.export, content: <Later of={ExportTab} /> },
          { id: 'picture', label: words.tab.picture, content: <Later of={PictureTab} /> },
        ]}
      />
    </Dialog>
  );
}

function Later({ of }: { readonly of: LazyComponent<object> }) {
  const Content = of.component();
  return (
    <LazyPart onRetry={of.forget}>
      <Content />
    </LazyPart>
  );
}
