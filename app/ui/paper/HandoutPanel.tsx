/**
 * The dialog that prints: what, of which events, on which paper, with a look at the first page. What is printed stands in
 * the page beside the app, hidden until the printer asks for it.
 */
import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { paperWords } from '../../i18n/paper/words';
import { makeSheet } from '../../paper/sheet';
import { useApp, useAppState } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { useStories } from '../shared/use-stories';
import { useWords } from '../shared/use-words';
import { eventsFrom, type PaperChoice, printable, storyOf, usualSize } from './choice';
import { PaperForm } from './PaperForm';
import { PrintDocument } from './PrintDocument';
import './handout.css';
import './print.css';

/** As many as a lesson has room for. */
const FOR_A_LESSON = 12;

export function HandoutPanel() {
  const { dataset, whole, commands } = useApp();
  const words = useWords(paperWords);
  const state = useAppState((all) => all);
  const [choice, setChoice] = useState<PaperChoice>(() => ({
    variant: 'handout',
    from: 'shown',
    most: null,
    size: usualSize(navigator.language),
    hasKey: true,
    seed: 1,
  }));
  const change = (part: Partial<PaperChoice>) => setChoice({ ...choice, ...part });
  const setVariant = (variant: PaperChoice['variant']) =>
    change({ variant, most: variant === 'handout' ? null : (choice.most ?? FOR_A_LESSON) });
  const entry = storyOf(choice.from, useStories());
  const events = useMemo(
    () => eventsFrom(choice.from, dataset, state, entry?.story),
    [choice.from, dataset, state, entry],
  );
  const rows = useMemo(() => printable(dataset, events), [dataset, events]);
  const sheet = useMemo(() => makeSheet(whole, rows, choice), [whole, rows, choice]);
  const isEmpty = sheet.rows.length < (choice.variant === 'order' ? 3 : 1);
  return (
    <Dialog title={words.title} onClose={commands.closePanel} className="handout">
      <div className="handout-columns">
        <div>
          <PaperForm choice={choice} onChange={change} onVariant={setVariant} />
          {isEmpty && (
            <p className="notice" role="status">
              {choice.variant === 'order' && events.length > 0 ? words.tooFew : words.nothing}
            </p>
          )}
          {choice.variant !== 'order' && choice.most === null && rows.length < events.length && (
            <p className="handout-most">{words.mostPrinted(rows.length, events.length)}</p>
          )}
          <button type="button" className="button is-primary" disabled={isEmpty} onClick={() => window.print()}>
            <Printer aria-hidden="true" size={17} /> {words.print}
          </button>
        </div>
        {!isEmpty && (
          <figure className="handout-preview">
            <figcaption>{words.first}</figcaption>
            <div className={`preview-page is-${choice.size}`} inert aria-hidden="true">
              <PrintDocument {...{ sheet, choice, entry }} isPreview />
            </div>
          </figure>
        )}
      </div>
      {!isEmpty &&
        createPortal(
          <div className="print-root">
            <PrintDocument {...{ sheet, choice, entry }} />
          </div>,
          document.body,
        )}
    </Dialog>
  );
}
