/** A black or white sheet over the slide: the class looks at the teacher. A touch lifts it too, for there may be no keys. */
import { presentWords } from '../../i18n/present/words';
import { useWords } from '../shared/use-words';

interface BlankProps {
  readonly colour: 'black' | 'white';
  readonly onResume: () => void;
}

export function Blank({ colour, onResume }: BlankProps) {
  const words = useWords(presentWords);
  // It does not take the focus: a clicker's Enter must not lift it.
  return <button type="button" className={`blank is-${colour}`} aria-label={words.unblank} onClick={onResume} />;
}
