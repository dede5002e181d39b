/** Whether a mention's words stand in its article, as soon as the article is there to look. */
import type { Mention } from '../../../data/schema/timeline';
import { useArticle } from '../../dataset/queries';
import { useApp } from '../shared/app-context';

export type EvidenceState = 'verified' | 'moved' | 'not-found' | 'checking' | 'unavailable';

export function useEvidenceState(mention: Mention): EvidenceState {
  const { dataset, url } = useApp();
  const source = dataset.sources.get(mention.source);
  const article = useArticle(dataset, url, source);
  if (article.isError || source?.rights === 'link') return 'unavailable';
  if (article.data === undefined) return 'checking';
  return article.data.passages.find((passage) => passage.mention === mention)?.anchored.state ?? 'unavailable';
}
