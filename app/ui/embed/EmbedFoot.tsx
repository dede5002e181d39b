/** A small credit that leads to the full page with the same view; and, where they differ, which data the snippet meant. */
import { ArrowUpRight } from 'lucide-react';
import { embedWords } from '../../i18n/embed/words';
import { useApp, useAppState } from '../shared/app-context';
import { fullPage } from '../shared/full-page';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { useOptions } from './options-context';

export function EmbedFoot() {
  const parts = useApp();
  const words = useWords(embedWords);
  const href = useAppState((state) => fullPage(parts, state));
  const { dataset, language, messages, root } = parts;
  return (
    <footer className="embed-foot">
      <a
        className="embed-credit"
        href={href}
        aria-label={`${words.full}${messages.app.colon}${words.credit(textIn(dataset.timeline.title, language).text)}`}
      >
        <img src={`${root}icon.svg`} alt="" width="14" height="14" />
        <span>{messages.app.name}</span>
        <span className="embed-full">
          {words.full} <ArrowUpRight aria-hidden="true" size={14} />
        </span>
      </a>
      <VersionNote />
    </footer>
  );
}

function VersionNote() {
  const { dataset, language, root } = useApp();
  const words = useWords(embedWords);
  const { version } = useOptions();
  const now = dataset.timeline.version;
  if (version === null || version === now) return null;
  return (
    <p className="embed-version">
      {words.versions(version, now)}{' '}
      <a href={`${root}${language === 'en' ? '' : `${language}/`}method/`}>{words.changes}</a>
    </p>
  );
}
