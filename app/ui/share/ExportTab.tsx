/** The events as a file, in the format of the tool they go to: what is shown of them, or all. */
import { Download } from 'lucide-react';
import { useCallback, useId, useMemo, useState } from 'react';
import { everyEvent } from '../../dataset/dataset';
import { useLoadTexts } from '../../dataset/queries';
import { BEGINNING } from '../../exchange/beginning';
import { exportFileName, FORMATS, type Format } from '../../exchange/formats';
import { shareWords } from '../../i18n/share/words';
import { shownEvents } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { ChoiceList } from '../shared/ChoiceList';
import { CopyField } from '../shared/CopyField';
import { saveFile } from '../shared/save-file';
import { useLoaded } from '../shared/use-loaded';
import { useWords } from '../shared/use-words';
import { fileSize } from './file-size';
import { Making } from './Making';
import { siteUrl } from './use-share-links';
import { type Selection, writeFile } from './write-file';

type Scope = 'shown' | 'all';

const [FIRST] = FORMATS;

export function ExportTab() {
  const { dataset, whole, messages } = useApp();
  const words = useWords(shareWords);
  const shown = useAppState((state, data) => shownEvents(data, state));
  const [scope, setScope] = useState<Scope>('shown');
  const [id, setId] = useState(FIRST?.id ?? 'csv');
  const format = FORMATS.find((one) => one.id === id) ?? FIRST;
  if (format === undefined) return null;
  // As it is shown: on the day that the view is of, an event may be told otherwise than today.
  const isPart = scope === 'shown' && (shown.length < whole.starts.length || dataset !== whole);
  return (
    <div className="share-export">
      <div className="share-main">
        <ChoiceList
          label={words.export.what}
          choices={[
            { value: 'shown', label: words.export.shown(messages.app.events(shown.length)) },
            { value: 'all', label: words.export.all(messages.app.events(whole.events.length)) },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
        <ChoiceList
          label={words.export.format}
          choices={FORMATS.map((one) => ({
            value: one.id,
            label: words.export.name[one.id],
            hint: words.export.purpose[one.id],
          }))}
          chosen={id}
          onChoose={setId}
        />
      </div>
      {scope === 'shown' && shown.length === 0 ? (
        <p className="notice">{words.export.nothing}</p>
      ) : (
        <ExportFile format={format} dataset={isPart ? dataset : whole} events={isPart ? shown : null} />
      )}
    </div>
  );
}

interface ExportFileProps extends Selection {
  readonly format: Format;
}

function ExportFile({ format, dataset, events }: ExportFileProps) {
  const { whole, url, language, root } = useApp();
  const words = useWords(shareWords);
  const data = useAppState((state) => state.data);
  const loadTexts = useLoadTexts(whole, url);
  const [saved, setSaved] = useState('');
  const field = useId();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const texts = format.wantsTexts ? await loadTexts() : undefined;
      const options = { language, siteUrl: data === null ? siteUrl(root) : null, texts };
      return writeFile({ dataset, events }, format, options, signal);
    },
    [format, dataset, events, language, data, root, loadTexts],
  );
  const made = useLoaded(load);
  const rows = useRows(format, { dataset, events });
  if (made.state !== 'ready') return <Making of={made} />;
  const { text, blob, beginning } = made.value;
  // Of the whole: what was known on a day is a part of it too.
  const name = exportFileName(whole.timeline, format, { events: events ?? undefined, language });
  const save = () => {
    saveFile(blob, name);
    setSaved(name);
  };
  return (
    <section className="share-file" aria-label={name}>
      <p className="share-ready">{words.export.ready(name, rows, fileSize(blob.size, language))}</p>
      <button type="button" className="button is-main" onClick={save}>
        <Download aria-hidden="true" size={16} />
        {words.export.save}
      </button>
      <p className="copy-said" role="status">
        {saved === name ? words.export.saved(name) : ''}
      </p>
      {text === null ? (
        <div className="copy-field">
          <label htmlFor={field}>{words.export.beginning}</label>
          <textarea id={field} readOnly spellCheck={false} rows={BEGINNING.lines} value={beginning} />
        </div>
      ) : (
        <CopyField
          label={words.export.beginning}
          value={text}
          shown={beginning}
          rows={BEGINNING.lines}
          words={words.copy}
        />
      )}
    </section>
  );
}

/** What the file's rows are of, and how many. */
function useRows({ of }: Format, { dataset, events }: Selection): string {
  const { messages } = useApp();
  const { from, values } = dataset.numbers.columns.sources;
  const all = useMemo(() => events ?? everyEvent(dataset), [dataset, events]);
  switch (of) {
    case 'events':
      return messages.app.events(all.length);
    case 'mentions':
      return messages.source.passages(
        all.reduce((sum, event) => sum + (from[event + 1] as number) - (from[event] as number), 0),
      );
    case 'sources': {
      if (events === null) return messages.app.articles(dataset.timeline.sources.length);
      const cited = new Set(events.flatMap((event) => [...values.subarray(from[event], from[event + 1])]));
      return messages.app.articles(cited.size);
    }
    default:
      return of satisfies never;
  }
}
