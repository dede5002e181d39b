/** The shape of what is coming: lanes and a list, while the timeline loads; of a large one how far it is, and a way to stop. */
import { useSyncExternalStore } from 'react';
import { type LoadProgress, loadProgress, watchLoadProgress } from '../../dataset/load-progress';
import { toTenths } from '../../i18n/digits';
import type { Language, Messages } from '../../i18n/messages';
import './reader.css';

interface LoadSkeletonProps {
  readonly messages: Messages;
  readonly language: Language;
}

export function LoadSkeleton({ messages, language }: LoadSkeletonProps) {
  const progress = useSyncExternalStore(watchLoadProgress, loadProgress);
  return (
    // The page as served stands under both, and keeps the place of the first sight.
    <div
      data-pending
      key={String(progress === null)}
      className={progress === null ? 'load-skeleton' : 'load-skeleton-slow'}
    >
      {progress === null ? (
        <p className="sr-only" role="status">
          {messages.load.loading}
        </p>
      ) : (
        <HowFar {...{ messages, language, progress }} />
      )}
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

const MEGABYTE = 1_000_000;

function HowFar({ messages, language, progress }: LoadSkeletonProps & { readonly progress: LoadProgress }) {
  const { step, done, total, stop } = progress;
  const number = (of: number) => toTenths(of, language);
  const words =
    step === 'loading'
      ? messages.load.loaded(number(done / MEGABYTE))
      : messages.load.checked(number(done), number(total ?? 0));
  return (
    <div className="load-progress">
      <p role="status">{messages.load.loading}</p>
      <progress aria-label={messages.load.loading} {...(total === null ? {} : { value: done, max: total })} />
      {/* Said by the bar to those who do not see it, and not again and again. */}
      <p aria-hidden="true">{words}</p>
      <button type="button" className="button" onClick={stop}>
        {messages.load.stop}
      </button>
    </div>
  );
}
