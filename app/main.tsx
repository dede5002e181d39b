/** Boot: the language is the page's, the view the address's, the settings the device's. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createQueryClient, timelineQuery } from './dataset/queries';
import { timelineUrl } from './dataset/timeline-url';
import { loadMessages } from './i18n/load';
import { isLanguage } from './i18n/messages';
import { maybeStorage, readSettings } from './state/settings';
import { createAppStore } from './state/store';
import { longList } from './ui/list/ListPane';
import { loadAxis } from './ui/timeline/load-axis';
import { browserAddressBar } from './url/history';
import { parseUrl } from './url/url-codec';
import type { ViewState } from './url/view-state';
import './ui/shared/tokens.css';
import './ui/shared/base.css';

async function boot(): Promise<void> {
  const page = document.documentElement;
  const language = isLanguage(page.lang) ? page.lang : 'en';
  const root = page.dataset.root ?? './';
  const bar = browserAddressBar(window);
  const { view, notes, leftOut } = parseUrl(bar.read());
  for (const note of notes) console.info(`address: ${note}`);
  const store = createAppStore(withStory(view, location.hash), readSettings(maybeStorage(window)), leftOut);
  const client = createQueryClient();
  const url = timelineUrl(view.data, new URL(root, location.href));
  // The data and the words are asked for side by side; what goes wrong with the data is the app's to say.
  void client.prefetchQuery(timelineQuery(url));
  if (view.data !== null) longList.preload();
  const messages = await loadMessages(language);
  const container = document.getElementById('app');
  if (container === null) throw new Error('the page has no element with the id "app"');
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App {...{ store, bar, url, language, messages, root }} />
      </QueryClientProvider>
    </StrictMode>,
  );
  // Wanted as soon as the list stands: it is on its way while the data are read. Where it fails, the axis says so.
  loadAxis().catch(() => undefined);
  // For browser tests and for looking around in the console; nothing of the app depends on it.
  const { expose } = await import('./dev/console');
  expose({ store, client });
}

/** A link that carries a story presents it, unless it says otherwise itself. */
const withStory = (view: ViewState, hash: string): ViewState =>
  hash.startsWith('#story=') && view.mode === 'read' && view.story === null ? { ...view, mode: 'present' } : view;

void boot();
