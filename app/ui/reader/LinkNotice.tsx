/** Where the link that led here asks for what there is not: said once, since the page then opens like any other. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { State } from '../../state/store';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';

export function LinkNotice() {
  const { messages, whole } = useApp();
  const [hidden, setHidden] = useState(false);
  const missing = useAppState((state) => missingIn(state, whole));
  const leftOut = useAppState((state) => state.leftOut);
  if (hidden || (missing === null && leftOut.length === 0)) return null;
  return (
    <div className="faults notice" role="status">
      <p className="faults-words">
        {missing && messages.link[missing]} {leftOut.length > 0 && messages.link.leftOut(leftOut.join(', '))}
      </p>
      <IconButton icon={X} label={messages.load.dismiss} onClick={() => setHidden(true)} />
    </div>
  );
}

/** What is chosen and is not there; what is only not known yet on a day is. */
function missingIn({ selection, article }: State, whole: Dataset): 'noEvent' | 'noArticle' | null {
  if (selection !== null) return whole.indexById.has(selection.event) ? null : 'noEvent';
  return article === null || whole.sources.has(article) ? null : 'noArticle';
}
