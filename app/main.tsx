/** The app, made once the page is open and its first sight drawn. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createQueryClient, timelineQuery } from './dataset/queries';
import type { Opening } from './opening';
import { longList } from './ui/list/ListPane';
import { loadAxis } from './ui/timeline/load-axis';
import './ui/shared/tokens.css';
import './ui/shared/base.css';

export async function begin(opening: Opening): Promise<void> {
  const { store, bar, url, language, root } = opening;
  const client = createQueryClient();
  // What goes wrong with the data is the app's to say.
  void client.prefetchQuery(timelineQuery(url));
  if (store.getState().data !== null) longList.preload();
  const messages = await opening.messages;
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
