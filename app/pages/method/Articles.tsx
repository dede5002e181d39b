/** The articles that the timeline is made of, as far as their texts tell: unknown is said, never guessed. */
import type { Source } from '../../../data/schema/timeline';
import { FIRST_TIMELINE } from '../../dataset/timeline-url';
import { formatWhen } from '../../time/format';
import { languageName } from '../../ui/shared/language-name';
import { Content } from '../Content';
import { Fact } from '../Fact';
import type { PageContext } from '../page-context';

export function Articles({ page }: { readonly page: PageContext }) {
  return (
    <ol className="articles">
      {page.dataset.timeline.sources.map((source) => (
        <li key={source.id}>
          <Article source={source} page={page} />
        </li>
      ))}
    </ol>
  );
}

interface ArticleProps {
  readonly source: Source;
  readonly page: PageContext;
}

function Article({ source, page }: ArticleProps) {
  const { messages, words } = page;
  return (
    <>
      <h3 lang={source.title === null ? undefined : source.language}>{source.title ?? messages.source.unknownTitle}</h3>
      <p className="imprint">{imprint(source, page).join(' · ')}</p>
      <dl className="facts">
        {source.published.note && (
          <Fact label={words.method.howKnown}>
            <Content of={source.published.note} page={page} />
          </Fact>
        )}
        {source.rights === 'full' && (
          <Fact label={words.method.text}>
            <a href={`${page.root}timelines/${FIRST_TIMELINE}/${source.file}`} hrefLang={source.language}>
              {words.method.textAsGiven}
            </a>
          </Fact>
        )}
      </dl>
    </>
  );
}

/** Publisher, author, day and language, each known or said to be unknown. */
function imprint(source: Source, { language, messages }: PageContext): string[] {
  const { machineTranslated, translatedFrom } = source;
  return [
    source.publisher ?? messages.source.unknownPublisher,
    source.author === null ? messages.source.unknownAuthor : messages.source.byline(source.author),
    messages.source.published(formatWhen(source.published, language)),
    languageName(source.language, language),
    ...(machineTranslated ? [messages.card.translation.toLowerCase()] : []),
    ...(translatedFrom ? [messages.source.translated(languageName(translatedFrom, language))] : []),
  ];
}
