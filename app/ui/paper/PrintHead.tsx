/** The head of page one: what this is, of which events, and the way to it as a link and a QR code. */
import { qrCode } from '../../exchange/qr-code';
import { paperWords } from '../../i18n/paper/words';
import { isFiltered } from '../../state/filter';
import { restingWindow } from '../../state/store';
import { formatWindow } from '../../time/format-window';
import { filterKeys } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { filterLabel } from '../shared/filter-words';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { storyOf } from './choice';
import type { PrintProps } from './PrintDocument';
import { sheetLink, shownLink } from './sheet-link';

export function PrintHead({ sheet, choice }: PrintProps) {
  const { whole, messages } = useApp();
  const words = useWords(paperWords);
  const story = storyOf(choice.from, whole);
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
          {story && (
            <>
              {' · '}
              <LessonName of={story.title} />
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
      <PrintLink choice={choice} />
    </header>
  );
}

function LessonName({ of }: { readonly of: Record<string, string> }) {
  const { language } = useApp();
  const words = useWords(paperWords);
  return words.sheet.lesson(textIn(of, language).text);
}

/** What of the timeline is shown: its window, filters and search. */
function Narrowing() {
  const { dataset, language, messages } = useApp();
  const words = useWords(paperWords);
  const filters = useAppState((state) => state.filters);
  const query = useAppState((state) => state.query);
  const window = useAppState((state) => restingWindow(state, dataset));
  const labels = [
    ...(isFiltered(filters) ? filterKeys.filter((key) => filters[key].length > 0) : []).map((key) =>
      filterLabel(key, filters[key], { dataset, messages, language }),
    ),
    ...(query === '' ? [] : [filterLabel('query', [query], { dataset, messages, language })]),
  ];
  return (
    <>
      {` · ${words.sheet.window(formatWindow(window, language))}`}
      {labels.length > 0 && ` · ${words.sheet.filtered(labels.join(', '))}`}
    </>
  );
}

function PrintLink({ choice }: Pick<PrintProps, 'choice'>) {
  const words = useWords(paperWords);
  const state = useAppState((all) => all);
  const link = sheetLink(state, choice.from);
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
