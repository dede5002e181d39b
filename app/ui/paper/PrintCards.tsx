/** Events as cards to be cut out: title and first quotation, under a letter, without a date. */
import { Scissors } from 'lucide-react';
import { paperWords } from '../../i18n/paper/words';
import type { SheetRow } from '../../paper/sheet';
import { useApp } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import type { SourceNumbers } from './source-numbers';

interface PrintCardsProps {
  readonly rows: readonly SheetRow[];
  readonly numbers: SourceNumbers;
}

export function PrintCards({ rows, numbers }: PrintCardsProps) {
  const { whole } = useApp();
  const words = useWords(paperWords);
  return (
    <>
      <p className="print-task">
        <Scissors aria-hidden="true" size={16} /> {words.sheet.cut}
      </p>
      <ol className="print-cards">
        {rows.map(({ sign, event }) => {
          const [mention] = event.evidence;
          const source = whole.sources.get(mention?.source ?? '');
          return (
            <li key={event.id} className={`print-card ${toneOf(event.topic, whole)}`}>
              <p className="print-when">
                <span className="print-sign">{sign}</span>
                <StatusGlyph of={event.status} />
              </p>
              <h2>
                <Words of={event.title} />
              </h2>
              <blockquote lang={mention?.language ?? source?.language}>{mention?.exact}</blockquote>
              {mention && <p className="print-outlet">[{numbers.get(mention.source)}]</p>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
