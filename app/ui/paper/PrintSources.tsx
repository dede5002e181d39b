/** The articles that a sheet cites, as far as they are known, with what a reader must be told of each. */
import { sourceLine, sourceNotes } from '../../exchange/words';
import { paperWords } from '../../i18n/paper/words';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';
import type { SourceNumbers } from './source-numbers';

export function PrintSources({ numbers }: { readonly numbers: SourceNumbers }) {
  const { whole, language } = useApp();
  const words = useWords(paperWords);
  return (
    <section className="print-sources">
      <h2>{words.sheet.sources}</h2>
      <ol>
        {[...numbers].map(([id, number]) => {
          const source = whole.sources.get(id);
          if (source === undefined) return null;
          return (
            <li key={id} value={number}>
              [{number}] {sourceLine(source, language)}. {sourceNotes(source, language).map((note) => `${note} `)}
              {source.url}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
