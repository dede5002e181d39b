/** Before anything is chosen: what this timeline is, how to begin, its articles, and what the shapes mean. */

import { useApp } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { statusOrder } from '../shared/status-order';
import { Words } from '../shared/Words';
import { ArticleRow } from './ArticleRow';
import './card.css';

export function Welcome() {
  const { dataset, messages } = useApp();
  return (
    <div className="welcome">
      <h2 className="card-title">{messages.card.none}</h2>
      <p className="card-summary">{messages.card.noneDo}</p>
      <p className="card-summary">
        <Words of={dataset.timeline.description} />
      </p>
      <Legend />
      <h3>{messages.groups.articles}</h3>
      <ul className="article-list">
        {dataset.timeline.sources.map((source) => (
          <ArticleRow key={source.id} id={source.id} />
        ))}
      </ul>
    </div>
  );
}

function Legend() {
  const { messages } = useApp();
  return (
    <ul className="legend" aria-label={messages.status.label}>
      {statusOrder.map((status) => (
        <li key={status}>
          <StatusGlyph of={status} />
          {messages.status[status]}
        </li>
      ))}
    </ul>
  );
}
