/** Whether a passage was found in its article: a picture and a word, the reason on demand. */
import { CircleCheck, CircleHelp, CircleX, LoaderCircle, Move } from 'lucide-react';
import { useApp } from '../shared/app-context';
import type { EvidenceState } from './use-evidence-state';

const icons = {
  verified: CircleCheck,
  moved: Move,
  'not-found': CircleX,
  checking: LoaderCircle,
  unavailable: CircleHelp,
} as const;

export function AnchorBadge({ of }: { readonly of: EvidenceState }) {
  const { messages } = useApp();
  const Icon = icons[of];
  const help = of === 'checking' || of === 'unavailable' ? undefined : messages.anchor[`${of}Help`];
  return (
    <span className={`anchor-state anchor-${of}`} title={help}>
      <Icon aria-hidden="true" size={14} />
      {messages.anchor[of]}
    </span>
  );
}
