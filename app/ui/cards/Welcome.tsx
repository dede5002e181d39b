/** Before anything is chosen: what this timeline is, how to begin, its articles, and what the shapes mean. */
import { useDeferredValue } from 'react';
import { useApp } from '../shared/app-context';
import { Legend } from '../shared/Legend';
import { useNextTask } from '../shared/use-next-task';
import { Words } from '../shared/Words';
import { ArticleRow } from './ArticleRow';
import './card.css';

/** So many articles are drawn with the rest of the page; where there are hundreds, the others in a task of their own. */
const FIRST = 20;

export function Welcome() {
  const { dataset, messages } = useApp();
  const { sources, description } = dataset.timeline;
  const drawn = useDeferredValue(useNextTask(sources.length <= FIRST) ? sources.length : FIRST);
  return (
    <div className="welcome">
      <h2 className="card-title">{messages.card.none}</h2>
      <p className="card-summary">{messages.card.noneDo}</p>
      <p className="card-summary">
        <Words of={description} />
      </p>
      <Legend messages={messages} />
      <h3>{messages.groups.articles}</h3>
      <ul className="article-list">
        {sources.slice(0, drawn).map((source) => (
          <ArticleRow key={source.id} id={source.id} />
        ))}
      </ul>
    </div>
  );
}
