/** The articles that the timeline is made of, as far as their texts tell: unknown is said, never guessed. */
import type { Source } from '../../../data/schema/timeline';
import { FIRST_TIMELINE } from '../../dataset/timeline-url';
import { Content } from '../Content';
import { Fact } from '../Fact';
import type { PageContext } from '../page-context';
import { sourceParticulars } from '../source-words';

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
      <p className="imprint">{sourceParticulars(source, page).join(' · ')}</p>
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
