/** The notes in the audience's own tab, where no second one is to be had: only after a warning, and easily put away. */
import { X } from 'lucide-react';
import { presentWords } from '../../i18n/present/words';
import type { Step } from '../../stories/story';
import { IconButton } from '../shared/IconButton';
import { useWords } from '../shared/use-words';
import { Notes } from './Notes';

interface NotesDrawerProps {
  readonly step: Step | undefined;
  readonly onClose: () => void;
}

export function NotesDrawer({ step, onClose }: NotesDrawerProps) {
  const words = useWords(presentWords);
  return (
    <aside className="notes-drawer" aria-label={words.notes.label}>
      <Notes step={step}>
        <IconButton icon={X} label={words.notes.hide} onClick={onClose} />
      </Notes>
    </aside>
  );
}
