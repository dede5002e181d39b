/** The columns: an article each, by its day; in them the passages, each with what it had, and a way to where it stands. */
import { compareWords } from '../../i18n/compare/words';
import type { Claim } from '../../state/as-known';
import type { Column, Comparison, Entry } from '../../state/side-by-side';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { useClaimWords } from '../shared/claim-words';
import { StatusGlyph } from '../shared/StatusGlyph';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { Change } from './Changes';

export function Columns({ comparison }: { readonly comparison: Comparison }) {
  return (
    <ol className="compare-columns">
      {comparison.columns.map((column) => (
        <ArticleColumn key={column.source.id} column={column} kind={comparison.kind} />
      ))}
    </ol>
  );
}

function ArticleColumn({ column, kind }: { readonly column: Column; readonly kind: Comparison['kind'] }) {
  const { language, messages } = useApp();
  const { source, entries } = column;
  return (
    <li className="compare-column">
      <h3>{formatWhen(source.published, language)}</h3>
      <p className="compare-meta" lang={source.language}>
        {source.title ?? source.publisher ?? messages.source.unknownTitle}
      </p>
      {source.machineTranslated && <p className="compare-meta">{messages.card.translation}</p>}
      <ol>
        {entries.map((entry, at) => (
          <Passage
            key={`${entry.event.id}:${entry.evidence}`}
            {...{ entry, source, kind }}
            // The name of an event stands over the first of its passages.
            isHeaded={kind === 'thread' && entries[at - 1]?.event !== entry.event}
          />
        ))}
      </ol>
    </li>
  );
}

interface PassageProps {
  readonly entry: Entry;
  readonly source: Column['source'];
  readonly kind: Comparison['kind'];
  readonly isHeaded: boolean;
}

function Passage({ entry, source, kind, isHeaded }: PassageProps) {
  const { commands, dataset, language } = useApp();
  const words = useWords(compareWords);
  const { event, mention, evidence } = entry;
  const title = textIn(event.title, language).text;
  return (
    <li className={`compare-entry ${toneOf(event.topic, dataset)}`}>
      {isHeaded && (
        <h4>
          <StatusGlyph of={entry.claim.status} />
          <Words of={event.title} />
        </h4>
      )}
      <button
        type="button"
        className="compare-quote"
        title={words.open(title, formatWhen(source.published, language))}
        onClick={() => commands.selectEvent({ event: event.id, evidence })}
      >
        <q lang={mention.language ?? source.language}>{mention.exact}</q>
      </button>
      <ClaimLine entry={entry} kind={kind} />
    </li>
  );
}

/** Status, date and claimant as this article had them; what is otherwise than before is shown as a change. */
function ClaimLine({ entry, kind }: Pick<PassageProps, 'entry' | 'kind'>) {
  const words = useWords(compareWords);
  const say = useClaimWords(words.nobody);
  const { claim, before, changed } = entry;
  const parts = (['status', 'when', 'attribution'] as const).filter(
    (key) => changed.includes(key) || (key === 'attribution' ? claim.attribution !== undefined : true),
  );
  return (
    <dl className="compare-claim">
      {parts.map((key: keyof Claim) => (
        <div key={key}>
          <dt>{words.change[key]}</dt>
          <dd>
            {before !== null && changed.includes(key) ? (
              <Change from={say(key, before)} to={say(key, claim)} />
            ) : (
              say(key, claim)
            )}
          </dd>
        </div>
      ))}
      {kind === 'event' && before !== null && changed.length === 0 && (
        <div className="compare-same">
          <dt className="sr-only">{words.changes}</dt>
          <dd>{words.same}</dd>
        </div>
      )}
    </dl>
  );
}
