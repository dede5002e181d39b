/**
 * The embed's page before any script: the list. A host that strips scripts, or a reader without them, has that.
 *
 * Must not know: files, the store.
 */
import type { Dataset } from '../../dataset/dataset';
import type { Language } from '../../i18n/messages';
import { formatWhen } from '../../time/format';
import { StatusGlyph } from '../../ui/shared/StatusGlyph';
import { textIn } from '../../ui/shared/text';
import { toneOf } from '../../ui/shared/tone';
import type { Page } from '../all-pages';
import { Content } from '../Content';
import { createPageContext, type PageContext } from '../page-context';
import { EMBED_FOLDER, eventPlace, languageFolder } from '../site-paths';

export interface EmbedPageParts {
  readonly dataset: Dataset;
  /** The language until a link asks for another. */
  readonly language: Language;
  readonly site: string | null;
}

export function embedPage({ dataset, language, site }: EmbedPageParts): Omit<Page, 'template'> {
  const path = EMBED_FOLDER + languageFolder(language);
  const own = createPageContext(dataset, { language, place: '', site });
  const root = '../'.repeat(path.split('/').length - 1);
  return {
    context: { ...own, root },
    path,
    head: (
      <>
        <title>{textIn(dataset.timeline.title, language).text}</title>
        {/* The timeline's own page is the one to be found. */}
        <meta name="robots" content="noindex" />
        {site !== null && <link rel="canonical" href={site + languageFolder(language)} />}
      </>
    ),
    body: (
      <main className="served-embed" id="served">
        <Served page={own} root={root} />
      </main>
    ),
  };
}

function Served({ page, root }: { readonly page: PageContext; readonly root: string }) {
  const { dataset, language, messages, words } = page;
  const home = root + languageFolder(language);
  return (
    <section aria-label={messages.list.label}>
      <h1>
        <Content of={dataset.timeline.title} page={page} />
      </h1>
      <noscript>
        <p className="notice">
          {words.noScript}{' '}
          <a href={home} target="_blank" rel="noopener">
            {words.toTimeline}
          </a>
        </p>
      </noscript>
      <ol>
        {dataset.events.map((event) => (
          <li key={event.id} className={`embed-row ${toneOf(event.topic, dataset)}`} data-served={event.id}>
            <a href={home + eventPlace(event.id)} target="_blank" rel="noopener">
              <StatusGlyph of={event.status} />
              <span className="event-row-date">{formatWhen(event.when, language)}</span>
              <span className="event-row-title">
                <Content of={event.title} page={page} />
                {event.status !== 'occurred' && (
                  <span className="event-row-status"> {messages.status[event.status]}</span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
