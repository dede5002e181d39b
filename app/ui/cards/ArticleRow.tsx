/** One article in a list: its headline in its own language, who published it and when. */
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import './card.css';

export function ArticleRow({ id }: { readonly id: string }) {
  const { dataset, commands, language, messages } = useApp();
  const source = dataset.sources.get(id);
  if (source === undefined) return null;
  return (
    <li>
      <button type="button" className="article-row" onClick={() => commands.openArticle(id)}>
        <StatusGlyph of="source" />
        <span className="article-row-title" lang={source.language}>
          {source.title ?? messages.source.unknownTitle}
        </span>
        <span className="article-row-meta">
          {source.publisher ?? messages.source.unknownPublisher}, {formatWhen(source.published, language)}
          {source.machineTranslated && `, ${messages.card.translation.toLowerCase()}`}
        </span>
      </button>
    </li>
  );
}
