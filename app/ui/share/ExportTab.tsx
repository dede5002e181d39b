/** The events as a file, in the format of the tool they go to: what is shown of them, or all. */
import { Download } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { Timeline } from '../../../data/schema/timeline';
import { useLoadTexts } from '../../dataset/queries';
import { exportFileName, FORMATS, type Format } from '../../exchange/formats';
import { selectEvents, selectSources } from '../../exchange/select';
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

type Scope = 'shown' | 'all';

const [FIRST] = FORMATS;

/** Lines of a file that are shown to tell what it is like, and the most letters of them. */
const BEGINNING = { lines: 12, letters: 1500 };

export function ExportTab() {
  const { dataset, whole, messages } = useApp();
  const words = useWords(shareWords);
  const shown = useAppState((state, data) => shownEvents(data, state));
  const [scope, setScope] = useState<Scope>('shown');
  const [id, setId] = useState(FIRST?.id ?? 'csv');
  const ids = useMemo(() => shown.flatMap((event) => dataset.events[event]?.id ?? []), [shown, dataset]);
  const format = FORMATS.find((one) => one.id === id) ?? FIRST;
  if (format === undefined) return null;
  // As it is shown: on the day that the view is of, an event may be told otherwise than today.
  const isPart = scope === 'shown' && (ids.length < whole.events.length || dataset !== whole);
  return (
    <div className="share-export">
      <div className="share-main">
        <ChoiceList
          label={words.export.what}
          choices={[
            { value: 'shown', label: words.export.shown(messages.app.events(ids.length)) },
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
      {scope === 'shown' && ids.length === 0 ? (
        <p className="notice">{words.export.nothing}</p>
      ) : (
        <ExportFile
          format={format}
          timeline={isPart ? dataset.timeline : whole.timeline}
          events={isPart ? ids : undefined}
        />
      )}
    </div>
  );
}

interface ExportFileProps {
  readonly format: Format;
  readonly timeline: Timeline;
  /** Undefined: all. */
  readonly events: readonly string[] | undefined;
}

function ExportFile({ format, timeline, events }: ExportFileProps) {
  const { whole, url, language, root } = useApp();
  const words = useWords(shareWords);
  const data = useAppState((state) => state.data);
  const loadTexts = useLoadTexts(whole, url);
  const [saved, setSaved] = useState('');
  const options = useMemo(
    () => ({ events, language, siteUrl: data === null ? siteUrl(root) : null }),
    [events, language, data, root],
  );
  const load = useCallback(async () => {
    const [write, texts] = await Promise.all([format.load(), format.wantsTexts ? loadTexts() : undefined]);
    const text = write(timeline, { ...options, texts });
    return { text, blob: new Blob([text], { type: format.mediaType }) };
  }, [format, timeline, options, loadTexts]);
  const made = useLoaded(load);
  const rows = useRows(format, timeline, events);
  if (made.state !== 'ready') return <Making of={made} />;
  const { text, blob } = made.value;
  const name = exportFileName(timeline, format, options);
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
      <CopyField
        label={words.export.beginning}
        value={text}
        shown={beginningOf(text)}
        rows={BEGINNING.lines}
        words={words.copy}
      />
    </section>
  );
}

/** What the file's rows are of, and how many. */
function useRows({ of }: Format, timeline: Timeline, events: readonly string[] | undefined): string {
  const { messages } = useApp();
  switch (of) {
    case 'events':
      return messages.app.events(events?.length ?? timeline.events.length);
    case 'mentions':
      return messages.source.passages(
        selectEvents(timeline, { events }).reduce((sum, { evidence }) => sum + evidence.length, 0),
      );
    case 'sources':
      return messages.app.articles(selectSources(timeline, { events }).length);
    default:
      return of satisfies never;
  }
}

function beginningOf(text: string): string {
  const lines = text.split(/\r?\n/);
  const beginning = lines.slice(0, BEGINNING.lines).join('\n');
  const isWhole = lines.length <= BEGINNING.lines && beginning.length <= BEGINNING.letters;
  return isWhole ? beginning : `${beginning.slice(0, BEGINNING.letters).replace(/[\uD800-\uDBFF]$/, '')}\n…`;
}
