/**
 * What is known of an article, in the page's language: publisher, author, day, language, translation. Unknown is said.
 *
 * Must not know: where it is shown.
 */
import type { Source } from '../../data/schema/timeline';
import { formatWhen } from '../time/format';
import { languageName } from '../ui/shared/language-name';
import type { PageContext } from './page-context';

export function sourceParticulars(source: Source, { language, messages }: PageContext): string[] {
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

/** In few words, beside the article's title. */
export const sourceInShort = ({ publisher, published, machineTranslated }: Source, page: PageContext): string[] => [
  publisher ?? page.messages.source.unknownPublisher,
  formatWhen(published, page.language),
  ...(machineTranslated ? [page.messages.card.translation.toLowerCase()] : []),
];
