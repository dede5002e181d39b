/** The time expressions of a paragraph, under it: the words, what they were resolved to, and how that is known. */
import type { Timex } from '../../../data/extract/timex';
import type { Mod } from '../../../data/schema/timeline';
import type { Language, Messages } from '../../i18n/messages';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';

export function TimexList({ timexes }: { readonly timexes: readonly Timex[] }) {
  const { language, messages } = useApp();
  return (
    <ul className="timexes" lang={language} aria-label={messages.source.timexes}>
      {timexes.map((timex) => (
        <li key={timex.start}>
          {messages.card.quoted(timex.text)} → <strong>{wordsOf(timex, language, messages.source.timexTypes)}</strong>{' '}
          <code>{timex.value}</code> {messages.source.timexBasis[timex.basis]}
        </li>
      ))}
    </ul>
  );
}

const MODS: ReadonlySet<string> = new Set<Mod>(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER']);
const isMod = (mod: string | undefined): mod is Mod => mod !== undefined && MODS.has(mod);

/** A date in words where the value fixes one; else what kind of expression it is. */
function wordsOf(
  { edtf, mod, from, to, type }: Timex,
  language: Language,
  types: Messages['source']['timexTypes'],
): string {
  if (edtf === undefined) return types[type];
  return formatWhen({ edtf, start: from, end: to, ...(isMod(mod) ? { mod } : {}) }, language);
}
