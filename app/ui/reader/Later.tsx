/** What every page has and nobody waits for: loaded once the browser has nothing better to do. */

import { OfflineNotices } from '../offline/OfflineNotices';
import { useAppState } from '../shared/app-context';
import { useResumeKey } from './use-resume-key';

export function Later() {
  const isReading = useAppState(({ mode }) => mode === 'read');
  return (
    <>
      {isReading && <ResumeKey />}
      <OfflineNotices />
    </>
  );
}

function ResumeKey() {
  useResumeKey();
  return null;
}
