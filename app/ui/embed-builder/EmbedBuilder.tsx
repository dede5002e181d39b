/** The dialog that makes a snippet: controls for every parameter, the embed as it will be, and the HTML to copy. */
import { useDeferredValue, useState } from 'react';
import { builderWords } from '../../i18n/builder/words';
import { shareWords } from '../../i18n/share/words';
import { frameSnippet, scriptSnippet } from '../../url/embed-snippet';
import { useApp, useAppState } from '../shared/app-context';
import { ChoiceList } from '../shared/ChoiceList';
import { CopyField } from '../shared/CopyField';
import { Dialog } from '../shared/Dialog';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Behaviour } from './Behaviour';
import { Looks } from './Looks';
import { Preview } from './Preview';
import { Shows } from './Shows';
import { embedQuery, PAGE_LANGUAGE, type SnippetChoices, startChoices, statedHeight } from './snippet-choices';
import './builder.css';

/** Under which name a host's own address keeps the view. */
const MIRROR = 'timeline';

export interface SectionProps {
  readonly choices: SnippetChoices;
  readonly onChange: (choices: SnippetChoices) => void;
}

export function EmbedBuilder() {
  const { commands, language, root } = useApp();
  const words = useWords(builderWords);
  const view = useAppState((state) => state);
  const [choices, setChoices] = useState(() => startChoices(view, language));
  const seen = useDeferredValue(choices);
  const section = { choices, onChange: setChoices };
  const isWeb = /^https?:$/.test(new URL(root, location.href).protocol);
  return (
    <Dialog title={words.title} onClose={commands.closePanel} className="builder-dialog">
      <p className="builder-hint">{isWeb ? words.about : words.fromDisk}</p>
      <div className="builder">
        <div className="builder-controls">
          <Shows {...section} />
          <Looks {...section} />
          <Behaviour {...section} />
        </div>
        <div className="builder-result">
          <Preview query={embedQuery(seen)} height={statedHeight(seen)} />
          <Snippet {...section} />
        </div>
      </div>
    </Dialog>
  );
}

function Snippet({ choices, onChange }: SectionProps) {
  const { whole, root } = useApp();
  const words = useWords(builderWords);
  const { copy } = useWords(shareWords);
  const site = new URL(root, location.href);
  const query = embedQuery(choices);
  const src = new URL(`embed/${query === '' ? '' : `?${query}`}`, site).href;
  const parts = {
    title: textIn(whole.timeline.title, choices.options.lang ?? PAGE_LANGUAGE).text,
    src,
    // The full page knows the view's own parameters; of the frame's it takes no notice.
    page: new URL(query === '' ? '.' : `?${query}`, pageOf(choices.options.lang ?? PAGE_LANGUAGE, site)).href,
    height: statedHeight(choices),
  };
  const script = new URL('embed.js', site).href;
  const html =
    choices.kind === 'frame'
      ? frameSnippet(parts)
      : scriptSnippet({ ...parts, script, autoHeight: choices.isAutoHeight, mirror: choices.mirrors ? MIRROR : null });
  return (
    <div className="builder-snippet">
      <ChoiceList
        label={words.kind}
        choices={(['frame', 'script'] as const).map((kind) => ({
          value: kind,
          label: words.kinds[kind],
          hint: words.kindHints[kind],
        }))}
        chosen={choices.kind}
        onChoose={(kind) => onChange({ ...choices, kind })}
      />
      <CopyField label={words.snippet} value={html} rows={9} words={copy} />
      <CopyField label={words.address} value={src} words={copy} />
    </div>
  );
}

const pageOf = (language: string, site: URL): URL => new URL(language === 'en' ? '.' : `${language}/`, site);
