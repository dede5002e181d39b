/** The head of page one: what this is, of which events, and the way to it as a link and a QR code. */
import { qrCode } from '../../exchange/qr-code';
import { paperWords } from '../../i18n/paper/words';
import { restingWindow } from '../../state/store';
import { formatWindow } from '../../time/format-window';
import { useApp, useAppState } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { viewWords } from '../shared/view-words';
import { Words } from '../shared/Words';
import type { PrintProps } from './PrintDocument';
import { sheetLink, shownLink } from './sheet-link';

export function PrintHead({ sheet, choice, entry }: PrintProps) {
  const { whole, messages } = useApp();
  const words = useWords(paperWords);
  return (
    <header className="print-head">
      <div className="print-head-text">
        <p className="print-kicker">{words.variants[sheet.variant].name}</p>
        <h1>
          <Words of={whole.timeline.title} />
        </h1>
        <p>
          {messages.app.events(sheet.rows.length)}
          {choice.from === 'shown' && <Narrowing />}
          {entry && (
            <>
              {' · '}
              <LessonName of={entry.story.title} />
            </>
          )}
        </p>
        {sheet.variant !== 'handout' && (
          <p className="print-names">
            <span>{words.sheet.name}</span>
            <span>{words.sheet.day}</span>
          </p>
        )}
      </div>
      <PrintLink choice={choice} entry={entry} />
    </header>
  );
}

function LessonName({ of }: { readonly of: Record<string, string> }) {
  const { language } = useApp();
  const words = useWords(paperWords);
  return words.sheet.lesson(textIn(of, language).text);
}

/** What of the timeline is shown: its window, clock, filters and search. */
function Narrowing() {
  const { dataset, language, messages } = useApp();
  const words = useWords(paperWords);
  const state = useAppState((all) => all);
  const labels = viewWords(state, dataset, { language, messages, words: words.sheet });
  return (
    <>
      {` · ${words.sheet.window(formatWindow(restingWindow(state, dataset), language))}`}
      {labels.map((label) => ` · ${label}`)}
    </>
  );
}

function PrintLink({ choice, entry }: Pick<PrintProps, 'choice' | 'entry'>) {
  const words = useWords(paperWords);
  const state = useAppState((all) => all);
  // A story that is kept on this device no other finds by its name: then the link is to the whole timeline.
  const link = sheetLink(state, entry === undefined || entry.origin === 'timeline' ? choice.from : 'all');
  if (link === null) return <p className="print-link">{words.sheet.fromFile}</p>;
  const code = qrCode(link);
  return (
    <figure className="print-link">
      <svg
        viewBox={`0 0 ${code.side} ${code.side}`}
        role="img"
        aria-label={words.sheet.scan}
        shapeRendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <figcaption>
        {words.sheet.scan}
        <span className="print-url">{shownLink(link)}</span>
      </figcaption>
    </figure>
  );
}
