/** One document for the printer: its head with axis and link, the list or the cards, the sources, the answer key. */
import { paperWords } from '../../i18n/paper/words';
import type { Sheet } from '../../paper/sheet';
import type { StoryEntry } from '../../stories/story';
import { useWords } from '../shared/use-words';
import { AnswerKey } from './AnswerKey';
import type { PaperChoice } from './choice';
import { PrintAxis } from './PrintAxis';
import { PrintCards } from './PrintCards';
import { PrintEntry } from './PrintEntry';
import { PrintHead } from './PrintHead';
import { PrintSources } from './PrintSources';
import { sourceNumbers } from './source-numbers';

export interface PrintProps {
  readonly sheet: Sheet;
  readonly choice: PaperChoice;
  /** The story that the events are chosen by; undefined where they are chosen otherwise. */
  readonly entry: StoryEntry | undefined;
}

/** More rows than one page has room for. */
const FIRST_PAGE = 40;

/** For a look at its first page, or whole. */
export function PrintDocument({
  sheet,
  choice,
  entry,
  isPreview = false,
}: PrintProps & { readonly isPreview?: boolean }) {
  const words = useWords(paperWords);
  const numbers = sourceNumbers(sheet.rows);
  const isWorksheet = sheet.variant !== 'handout';
  return (
    <div className={`print-document is-${choice.size}`}>
      <PrintHead {...{ sheet, choice, entry }} />
      {sheet.variant !== 'order' && <PrintAxis rows={sheet.rows} isBlank={isWorksheet} />}
      {sheet.variant === 'dates' && <p className="print-task">{words.sheet.doDates}</p>}
      {sheet.variant === 'order' ? (
        <PrintCards rows={sheet.rows} numbers={numbers} />
      ) : (
        <ol className="print-list">
          {(isPreview ? sheet.rows.slice(0, FIRST_PAGE) : sheet.rows).map((row) => (
            <PrintEntry key={row.event.id} {...{ row, numbers }} isBlank={isWorksheet} />
          ))}
        </ol>
      )}
      <PrintSources numbers={numbers} />
      {isWorksheet && choice.hasKey && <AnswerKey sheet={sheet} />}
    </div>
  );
}
