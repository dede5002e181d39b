/** Where this device does not keep what is made, it is said at once, with what to do. */
import { storyWords } from '../../i18n/stories/words';
import { useTrouble } from '../shared/own-stories';
import { useWords } from '../shared/use-words';

export function TroubleNotice() {
  const { trouble: words } = useWords(storyWords);
  const trouble = useTrouble();
  if (trouble === null) return null;
  return (
    <p className="notice" role="alert">
      {words[trouble]}
    </p>
  );
}
