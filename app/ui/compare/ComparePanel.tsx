/** What was said twice, in a dialog: all there is to lay side by side, or one of it in columns, an article each. */
import { useMemo } from 'react';
import { compareWords } from '../../i18n/compare/words';
import { allComparisons, type Comparison, compareById, MOST_LISTED } from '../../state/side-by-side';
import { toldTwice } from '../../state/told-twice';
import { useApp, useAppState } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { Changes } from './Changes';
import { Columns } from './Columns';
import './compare.css';

export function ComparePanel() {
  const { commands, dataset, language } = useApp();
  const words = useWords(compareWords);
  const id = useAppState((state) => state.compare) ?? 'all';
  const comparison = id === 'all' ? null : compareById(dataset, id);
  const isFound = comparison !== null && comparison.columns.length > 0;
  const title = isFound ? words.of(textIn(comparison.title, language).text) : words.title;
  return (
    // A new dialog for each, so that the focus begins at its top.
    <Dialog key={id} title={title} onClose={commands.closePanel} className="compare">
      {isFound ? <SideBySide comparison={comparison} /> : <Overview isMissing={id !== 'all'} />}
    </Dialog>
  );
}

function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const { commands, dataset, whole } = useApp();
  const words = useWords(compareWords);
  // The editor's note looks back on all the articles: it would tell too much of a day before the last of them.
  const isAllTold = dataset.timeline.sources.length === whole.timeline.sources.length;
  return (
    <>
      {comparison.note && isAllTold && (
        <p className="compare-note">
          <Words of={comparison.note} />
        </p>
      )}
      <Changes comparison={comparison} />
      <Columns comparison={comparison} />
      <button type="button" className="link-button" onClick={() => commands.openCompare('all')}>
        {words.all}
      </button>
    </>
  );
}

function Overview({ isMissing }: { readonly isMissing: boolean }) {
  const { dataset } = useApp();
  const words = useWords(compareWords);
  const all = useMemo(() => allComparisons(dataset), [dataset]);
  const count = useMemo(() => toldTwice(dataset).length, [dataset]);
  return (
    <>
      {isMissing && (
        <p className="notice" role="status">
          {words.missing}
        </p>
      )}
      <p className="compare-note">{words.about}</p>
      {all.length === 0 && !isMissing && (
        <p className="notice" role="status">
          {words.nothing}
        </p>
      )}
      <Choices title={words.threads} of={all.filter(({ kind }) => kind === 'thread')} />
      <Choices
        title={words.events}
        of={all.filter(({ kind }) => kind === 'event')}
        note={count > MOST_LISTED ? words.most(MOST_LISTED, count) : undefined}
      />
    </>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly of: readonly Comparison[];
  /** Where these are not all. */
  readonly note?: string | undefined;
}

function Choices({ title, of, note }: ChoicesProps) {
  const { commands } = useApp();
  const words = useWords(compareWords);
  if (of.length === 0) return null;
  return (
    <section className="compare-choices">
      <h3>{title}</h3>
      {note && <p className="compare-meta">{note}</p>}
      <ul>
        {of.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => commands.openCompare(one.id)}>
              <span className="compare-choice-title">
                <Words of={one.title} />
              </span>
              <span className="compare-meta">
                {words.size(
                  one.columns.reduce((sum, { entries }) => sum + entries.length, 0),
                  one.columns.length,
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
