/** The shape of what is coming: lanes and a list, while the timeline loads. */
import type { Messages } from '../../i18n/messages';
import './reader.css';

export function LoadSkeleton({ messages }: { readonly messages: Messages }) {
  return (
    <div className="load-skeleton">
      <p className="sr-only" role="status">
        {messages.load.loading}
      </p>
      <div className="axis-skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
