/** The article's time expressions, found when they are asked for and kept. */
import { useQuery } from '@tanstack/react-query';
import { lastDayOf } from '../../data/extract/article-day';
import type { Timex } from '../../data/extract/timex';
import type { Article } from '../dataset/article';

const NONE: readonly Timex[] = [];

/** Whether the article's day is known, without which nothing can be worked out. */
export const canTag = ({ source }: Article): boolean => lastDayOf(source.published) !== null;

export function useTimexes(article: Article, isWanted: boolean): readonly Timex[] {
  const { source, text } = article;
  const found = useQuery({
    queryKey: ['timexes', source.id, source.sha256],
    queryFn: async () => {
      const { askForTimexes } = await import('./tag-client');
      return askForTimexes({ text, language: source.language, dct: lastDayOf(source.published) ?? '' });
    },
    enabled: isWanted && canTag(article),
  });
  return isWanted ? (found.data ?? NONE) : NONE;
}
