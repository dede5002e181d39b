/** One event of the list: date or blank, status, title, how the date is known, and every quotation with its article. */
import type { Mention, TimelineEvent } from '../../../data/schema/timeline';
import { paperWords } from '../../i18n/paper/words';
import type { SheetRow } from '../../paper/sheet';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { languageName } from '../shared/language-name';
import { StatusGlyph } from '../shared/StatusGlyph';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import type { SourceNumbers } from './source-numbers';

interface PrintEntryProps {
  readonly row: SheetRow;
  readonly numbers: SourceNumbers;
  /** On a worksheet: without the date. */
  readonly isBlank: boolean;
}

export function PrintEntry({ row: { sign, event }, numbers, isBlank }: PrintEntryProps) {
  const { whole, language, messages } = useApp();
  const words = useWords(paperWords);
  return (
    <li className={`print-entry ${toneOf(event.topic, whole)}`}>
      <p className="print-when">
        <span className="print-sign">{sign}</span>
        <StatusGlyph of={event.status} />
        {isBlank ? (
          <span className="print-blank">{words.sheet.blank}</span>
        ) : (
          <strong>{formatWhen(event.when, language)}</strong>
        )}
        <span>{statusWords(event, messages, language)}</span>
      </p>
      <h2>
        <Words of={event.title} />
      </h2>
      {!isBlank && <Known event={event} />}
      {isBlank && event.when.basis === 'inferred' && <p className="print-known">{words.sheet.notInText}</p>}
      {event.evidence.map((mention) => (
        <PrintQuote key={`${mention.source} ${mention.start}`} {...{ mention, numbers }} isMarked={!isBlank} />
      ))}
    </li>
  );
}

/** "planned, according to …". */
export function statusWords(
  { status, attribution }: TimelineEvent,
  messages: ReturnType<typeof useApp>['messages'],
  language: string,
): string {
  const who = attribution && messages.card.accordingTo(textIn(attribution, language).text);
  return [messages.status[status], who].filter(Boolean).join(', ');
}

/** How the date is known, in a line. */
export function Known({ event }: { readonly event: TimelineEvent }) {
  const { messages } = useApp();
  const { basis, note } = event.when;
  const dating = event.evidence.find(({ time }) => time !== undefined)?.time;
  return (
    <p className="print-known">
      {messages.card.basis[basis]}
      {basis !== 'inferred' && dating && `${messages.app.colon}${messages.card.quoted(dating.exact)}`}.
      {note && (
        <>
          {' '}
          <Words of={note} />
        </>
      )}
    </p>
  );
}

interface PrintQuoteProps {
  readonly mention: Mention;
  readonly numbers: SourceNumbers;
  /** Whether the words that date the event are set apart. */
  readonly isMarked: boolean;
}

function PrintQuote({ mention, numbers, isMarked }: PrintQuoteProps) {
  const { whole, language, messages } = useApp();
  const words = useWords(paperWords);
  const source = whole.sources.get(mention.source);
  if (source === undefined) return null;
  const own = mention.language ?? source.language;
  const notes = [
    source.publisher ?? messages.source.unknownPublisher,
    formatWhen(source.published, language),
    ...(own === language ? [] : [words.sheet.quoteIn(languageName(own, language))]),
    ...(source.machineTranslated ? [messages.card.translation.toLocaleLowerCase(language)] : []),
  ];
  return (
    <div className="print-quote">
      <blockquote lang={own}>
        <Quoted mention={mention} isMarked={isMarked} />
      </blockquote>
      <p className="print-outlet">
        [{numbers.get(mention.source)}] {notes.join(', ')}
      </p>
    </div>
  );
}

function Quoted({ mention: { exact, start, time }, isMarked }: Omit<PrintQuoteProps, 'numbers'>) {
  if (!isMarked || time === undefined) return exact;
  const [from, to] = [time.start - start, time.end - start];
  return (
    <>
      {exact.slice(0, from)}
      <b className="print-time">{exact.slice(from, to)}</b>
      {exact.slice(to)}
    </>
  );
}
