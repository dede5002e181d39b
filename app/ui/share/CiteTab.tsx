/** What is chosen as a citation, in the formats of those who write. */
import { Download } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { shareWords } from '../../i18n/share/words';
import { shareTargets } from '../../state/share-links';
import type { State } from '../../state/store';
import { useApp, useAppState } from '../shared/app-context';
import { ChoiceList } from '../shared/ChoiceList';
import { CopyField } from '../shared/CopyField';
import { saveFile } from '../shared/save-file';
import { useLoaded } from '../shared/use-loaded';
import { useWords } from '../shared/use-words';
import { Making } from './Making';
import { CITATION_FILES, type CitationFormat, type Cited, citationFormats, makeCitation } from './make-citation';
import { siteUrl } from './use-share-links';

export function CiteTab() {
  const { whole } = useApp();
  const words = useWords(shareWords);
  const state = useAppState((all) => all);
  const [wanted, setWanted] = useState<Cited['kind'] | null>(null);
  const [format, setFormat] = useState<CitationFormat>('line');
  const choices = citables(state, whole);
  const cited = choices.find(({ kind }) => kind === wanted) ?? choices[0];
  if (cited === undefined) return null;
  return (
    <div className="share-main">
      <ChoiceList
        label={words.cite.what}
        choices={choices.map(({ kind }) => ({ value: kind, label: words.cite[kind] }))}
        chosen={cited.kind}
        onChoose={setWanted}
      />
      {cited.kind === 'timeline' ? (
        choices.length === 1 && <p className="share-hint">{words.cite.choose}</p>
      ) : (
        <ChoiceList
          label={words.cite.format}
          choices={citationFormats.map((value) => ({ value, label: words.cite.formats[value] }))}
          chosen={format}
          onChoose={setFormat}
        />
      )}
      <Citation key={cited.kind} cited={cited} format={cited.kind === 'timeline' ? 'line' : format} />
    </div>
  );
}

/** What can be cited, from the particular to the whole. */
function citables(state: State, whole: Dataset): readonly Cited[] {
  const passage = shareTargets(state, whole).find(({ kind }) => kind === 'passage');
  const event = whole.events[whole.indexById.get(passage?.event ?? '') ?? -1];
  const evidence = passage?.evidence ?? 1;
  const source = whole.sources.get(event?.evidence[evidence - 1]?.source ?? state.article ?? '');
  return [
    ...(event && source ? [{ kind: 'event', event, evidence, source } as const] : []),
    ...(source ? [{ kind: 'article', source } as const] : []),
    { kind: 'timeline', timeline: whole.timeline },
  ];
}

function Citation({ cited, format }: { readonly cited: Cited; readonly format: CitationFormat }) {
  const { language, messages, root } = useApp();
  const words = useWords(shareWords);
  const load = useCallback(
    () => makeCitation(cited, format, { language, siteUrl: siteUrl(root), publisher: messages.app.name }),
    [cited, format, language, root, messages],
  );
  const made = useLoaded(load);
  if (made.state !== 'ready') return <Making of={made} />;
  const file = CITATION_FILES[format];
  const save = () => {
    if (file === null || cited.kind === 'timeline') return;
    saveFile(new Blob([`${made.value}\n`], { type: file.mediaType }), `${cited.source.id}.${file.extension}`);
  };
  return (
    <>
      <CopyField label={words.cite.field} value={made.value} rows={format === 'line' ? 4 : 10} words={words.copy} />
      {file !== null && (
        <button type="button" className="button share-send" onClick={save}>
          <Download aria-hidden="true" size={16} />
          {words.cite.save}
        </button>
      )}
    </>
  );
}
