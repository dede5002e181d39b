/** While something is made, or where it could not be. */
import { shareWords } from '../../i18n/share/words';
import type { Loaded } from '../shared/use-loaded';
import { useWords } from '../shared/use-words';

export function Making({ of }: { readonly of: Exclude<Loaded<unknown>, { state: 'ready' }> }) {
  const words = useWords(shareWords);
  if (of.state === 'loading') {
    return (
      <p className="share-hint" data-pending>
        {words.working}
      </p>
    );
  }
  return (
    <div className="notice" role="alert">
      <p>{words.failed}</p>
      <button type="button" className="button" onClick={of.retry}>
        {words.again}
      </button>
    </div>
  );
}
