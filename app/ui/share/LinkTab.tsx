/** A link to what is seen or chosen: to copy, to send, to be read off the wall by a phone. */
import { CodeXml, Send } from 'lucide-react';
import { useState } from 'react';
import { builderWords } from '../../i18n/builder/words';
import { shareWords } from '../../i18n/share/words';
import { useApp } from '../shared/app-context';
import { ChoiceList } from '../shared/ChoiceList';
import { CopyField } from '../shared/CopyField';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { InSource } from './InSource';
import { QrPlate } from './QrPlate';
import { type ShareLink, siteUrl, useShareLinks } from './use-share-links';

export function LinkTab() {
  const { root } = useApp();
  const words = useWords(shareWords);
  const links = useShareLinks();
  const [wanted, setWanted] = useState<ShareLink['kind'] | null>(null);
  const link = links.find(({ kind }) => kind === wanted) ?? links[0];
  if (link === undefined) return null;
  return (
    <div className="share-link">
      <div className="share-main">
        <Choices links={links} chosen={link.kind} onChoose={setWanted} />
        <CopyField label={words.link.field} value={link.href} words={words.copy} />
        {siteUrl(root) === null && <p className="share-hint">{words.link.fromDisk}</p>}
        <SendButton link={link} />
        {link.kind === 'passage' && <InSource link={link} />}
        <EmbedButton />
      </div>
      <QrPlate link={link.href} />
    </div>
  );
}

interface ChoicesProps {
  readonly links: readonly ShareLink[];
  readonly chosen: ShareLink['kind'];
  readonly onChoose: (kind: ShareLink['kind']) => void;
}

function Choices({ links, chosen, onChoose }: ChoicesProps) {
  const { whole } = useApp();
  const { link: words } = useWords(shareWords);
  const labelOf = ({ kind, event, evidence }: ShareLink): string => {
    if (kind !== 'passage') return words.kind[kind];
    const all = whole.events[whole.indexById.get(event ?? '') ?? -1]?.evidence.length ?? 1;
    return words.passage(evidence ?? 1, all);
  };
  const choices = links.map((link) => ({ value: link.kind, label: labelOf(link), hint: words.hint[link.kind] }));
  return <ChoiceList label={words.to} choices={choices} chosen={chosen} onChoose={onChoose} />;
}

/** The way to the snippet for other people’s pages. */
function EmbedButton() {
  const { commands } = useApp();
  const words = useWords(builderWords);
  return (
    <button type="button" className="button share-send" onClick={() => commands.openPanel('embed')}>
      <CodeXml aria-hidden="true" size={16} />
      {words.open}
    </button>
  );
}

/** The system's own sheet, where there is one. */
function SendButton({ link }: { readonly link: ShareLink }) {
  const { whole, language } = useApp();
  const { link: words } = useWords(shareWords);
  if (typeof navigator.share !== 'function') return null;
  const event = whole.events[whole.indexById.get(link.event ?? '') ?? -1];
  const title = textIn(event?.title ?? whole.timeline.title, language).text;
  const send = () => {
    // Closing the sheet without sending is no failure, and the link can still be copied where it is one.
    navigator.share({ title, url: link.href }).catch((reason: unknown) => console.info(`not sent: ${String(reason)}`));
  };
  return (
    <button type="button" className="button share-send" onClick={send}>
      <Send aria-hidden="true" size={16} />
      {words.send}
    </button>
  );
}
