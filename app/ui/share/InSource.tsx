/** The way to the words in the source's own page, where it has one; and always the words themselves. */

import { textFragmentUrl } from '../../exchange/text-fragment';
import { shareWords } from '../../i18n/share/words';
import { useApp } from '../shared/app-context';
import { CopyField } from '../shared/CopyField';
import { useWords } from '../shared/use-words';
import type { ShareLink } from './use-share-links';

export function InSource({ link }: { readonly link: ShareLink }) {
  const { whole } = useApp();
  const words = useWords(shareWords);
  const event = whole.events[whole.indexById.get(link.event ?? '') ?? -1];
  const mention = event?.evidence[(link.evidence ?? 1) - 1];
  const source = whole.sources.get(mention?.source ?? '');
  if (mention === undefined || source === undefined) return null;
  const url = textFragmentUrl(source, mention);
  return (
    <section className="share-source" aria-labelledby="share-source-title">
      <h3 id="share-source-title">{words.link.inSource}</h3>
      <blockquote lang={mention.language ?? source.language}>{mention.exact}</blockquote>
      {url === undefined ? (
        <p className="share-hint">{source.url === null ? words.link.noUrl : words.link.translated}</p>
      ) : (
        <>
          <CopyField label={words.link.words} value={url} words={words.copy} />
          <p className="share-hint">{words.link.mayChange}</p>
        </>
      )}
    </section>
  );
}
