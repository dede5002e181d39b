/** On the card, as known on a day: which day, how the event is told today, and what was reported of it later. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { clockWords } from '../../i18n/clock/words';
import { type Claim, reportDay } from '../../state/as-known';
import { changesBetween, type LaterReport, toldLater } from '../../state/told-later';
import { formatWhen } from '../../time/format';
import { formatDay } from '../../time/format-window';
import { formatIso, instant } from '../../time/units';
import { useApp } from '../shared/app-context';
import { useClaimWords } from '../shared/claim-words';
import { useWords } from '../shared/use-words';
import './known-then.css';

export interface KnownThenProps {
  /** As known on that day. */
  readonly event: TimelineEvent;
  /** ISO day. */
  readonly asOf: string;
}

export function KnownThen({ event, asOf }: KnownThenProps) {
  const { whole, language, messages } = useApp();
  const { card } = useWords(clockWords);
  const claimInWords = useClaimInWords();
  const today = whole.events[whole.indexById.get(event.id) ?? -1];
  if (today === undefined) return null;
  const later = toldLater(whole, event);
  const changed = changesBetween(event, today);
  return (
    <aside className="known-then" aria-label={card.known(formatDay(instant(Date.parse(asOf)), language))}>
      <p>
        <strong>{card.known(formatDay(instant(Date.parse(asOf)), language))}</strong>
      </p>
      <p>
        {card.today + messages.app.colon}
        {changed.length === 0 ? card.unchanged : claimInWords(today, changed)}.
      </p>
      {later.length === 0 ? (
        <p>{card.same}</p>
      ) : (
        <>
          <p>{card.later + messages.app.colon.trimEnd()}</p>
          <ul>
            {later.map((report) => (
              <Later key={report.source.id} event={event.id} report={report} />
            ))}
          </ul>
          <p className="known-then-note">{card.summary}</p>
        </>
      )}
    </aside>
  );
}

/** One later report: choosing it goes on to its day. */
function Later({ event, report }: { readonly event: string; readonly report: LaterReport }) {
  const { commands, language, messages } = useApp();
  const { card } = useWords(clockWords);
  const claimInWords = useClaimInWords();
  const { source, claim, changed, evidence } = report;
  const go = async () => {
    await commands.setAsOf(formatIso(reportDay(source)).slice(0, 10));
    commands.selectEvent({ event, evidence }, { fly: false });
  };
  return (
    <li>
      <button type="button" className="link-button" onClick={() => void go()}>
        {formatWhen(source.published, language)}
      </button>
      {messages.app.colon}
      {changed.length === 0 ? card.unchanged : claimInWords(claim, changed)}
    </li>
  );
}

/** What is claimed, as far as it has changed: "occurred, 29–30 June 2022, according to …". */
function useClaimInWords(): (claim: Claim, changed: readonly (keyof Claim)[]) => string {
  const { messages } = useApp();
  const { card } = useWords(clockWords);
  const say = useClaimWords(card.nobody);
  return (claim, changed) =>
    changed
      .map((key) => {
        const words = say(key, claim);
        return key === 'attribution' && claim.attribution !== undefined ? messages.card.accordingTo(words) : words;
      })
      .join(', ');
}
