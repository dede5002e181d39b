/**
 * Boot of the embed: as `main.tsx`, with the embed for a shell, the language in the link instead of the path, and
 * nothing kept on the device. Built as classic scripts that carry the data (`build/classic.ts`).
 */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { Dataset } from './dataset/dataset';
import { createQueryClient, timelineQuery, useTimeline } from './dataset/queries';
import { timelineUrl } from './dataset/timeline-url';
import { loadMessages } from './i18n/load';
import { isLanguage, type Language } from './i18n/messages';
import { createAppStore } from './state/store';
import { EmbedShell } from './ui/embed/EmbedShell';
import { LanguageProvider } from './ui/embed/language-context';
import { LoadFailed } from './ui/reader/LoadFailed';
import { LoadSkeleton } from './ui/reader/LoadSkeleton';
import { AppProvider } from './ui/shared/app-context';
import { LaterHits } from './ui/shared/hits-context';
import { useAppearance } from './ui/shared/use-appearance';
import { parseEmbedUrl } from './url/embed-options';
import { browserAddressBar, keepInAddress } from './url/history';
import { type PageParts, useParts } from './use-parts';
import './pages/start/take-over';
import './ui/shared/tokens.css';
import './ui/shared/base.css';
import './ui/embed/served-embed.css';

async function boot(): Promise<void> {
  const page = document.documentElement;
  const language = isLanguage(page.lang) ? page.lang : 'en';
  const root = page.dataset.root ?? '../';
  const bar = browserAddressBar(window);
  const { view, notes } = parseEmbedUrl(bar.read(), location.hash);
  for (const note of notes) console.info(`address: ${note}`);
  const store = createAppStore(view);
  const client = createQueryClient();
  const site = new URL(root, location.href);
  // The carried timelines are one file a language.
  const urlIn = (tag: Language) => `${timelineUrl(view.data, site)}#${tag}`;
  void client.prefetchQuery(timelineQuery(urlIn(language)));
  const messages = await loadMessages(language);
  const container = document.getElementById('app');
  if (container === null) throw new Error('the page has no element with the id "app"');
  const app = createRoot(container);
  const draw = (parts: PageParts) =>
    app.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <LanguageProvider value={switchTo}>
            <EmbedApp key={parts.language} {...parts} />
          </LanguageProvider>
        </QueryClientProvider>
      </StrictMode>,
    );
  /** Once the words and the data are there: until then the frame stays as it is, and as it was where they do not come. */
  const switchTo = async (tag: Language): Promise<void> => {
    const [words] = await Promise.all([loadMessages(tag), client.ensureQueryData(timelineQuery(urlIn(tag)))]);
    page.lang = tag;
    keepInAddress(window, 'lang', tag);
    draw({ store, bar, url: urlIn(tag), language: tag, messages: words, root });
  };
  draw({ store, bar, url: urlIn(language), language, messages, root });
  const { expose } = await import('./dev/console');
  expose({ store, client });
}

function EmbedApp(props: PageParts) {
  const timeline = useTimeline(props.url);
  useAppearance(props.store);
  if (timeline.data !== undefined) return <Loaded {...props} dataset={timeline.data} />;
  if (timeline.isError) {
    return <LoadFailed error={timeline.error} messages={props.messages} retry={() => void timeline.refetch()} />;
  }
  return <LoadSkeleton messages={props.messages} language={props.language} />;
}

function Loaded({ dataset, ...page }: PageParts & { readonly dataset: Dataset }) {
  const parts = useParts(page, dataset);
  if (parts === null) return <LoadSkeleton messages={page.messages} language={page.language} />;
  return (
    <AppProvider value={parts}>
      <LaterHits>
        <Suspense fallback={<LoadSkeleton messages={page.messages} language={page.language} />}>
          <EmbedShell />
        </Suspense>
      </LaterHits>
    </AppProvider>
  );
}

void boot();
