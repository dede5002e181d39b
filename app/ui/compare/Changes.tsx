/** What changed from article to article, in words: which event, what it was and what it became, by which day. */
import { compareWords } from '../../i18n/compare/words';
import { type Comparison, changesOf } from '../../state/side-by-side';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { useClaimWords } from '../shared/claim-words';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

export function Changes({ comparison }: { readonly comparison: Comparison }) {
  const { language, messages } = useApp();
  const words = useWords(compareWords);
  const say = useClaimWords(words.nobody);
  const changes = changesOf(comparison);
  if (changes.length === 0) return comparison.kind === 'event' ? <p>{words.noChange}</p> : null;
  return (
    <section className="compare-changes">
      <h3>{words.changes}</h3>
      <ul>
        {changes.flatMap(({ event, source, before, claim, changed, evidence }) =>
          changed.map((key) => (
            <li key={`${event.id}:${evidence}:${key}`}>
              <strong>{formatWhen(source.published, language)}</strong>
              {messages.app.colon}
              {comparison.kind === 'thread' && (
                <>
                  <Words of={event.title} />
                  {' · '}
                </>
              )}
              {words.change[key]} <Change from={before === null ? '' : say(key, before)} to={say(key, claim)} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** An arrow for the eye, a word for the ear. */
export function Change({ from, to }: { readonly from: string; readonly to: string }) {
  const words = useWords(compareWords);
  return (
    <span className="compare-change">
      <del>{from}</del>
      <span aria-hidden="true"> → </span>
      <span className="sr-only"> {words.became} </span>
      <ins>{to}</ins>
    </span>
  );
}
