/**
 * The tabs of one lesson: a name for it, the link that opens the other tab, and the channel that keeps both in step.
 *
 * The name enters this tab's address when another tab has answered to it, so that a reload finds the other again.
 */
import { useEffect, useMemo, useState } from 'react';
import { linkTo } from '../../state/url-sync';
import type { LessonStore } from '../../stories/lesson';
import { openChannel, syncLesson } from '../../stories/lesson-sync';
import { useApp, useAppState } from '../shared/app-context';

export interface Session {
  /** The lesson’s name. */
  readonly name: string;
  /** Whether there is a channel at all. */
  readonly isJoined: boolean;
  /** Whether another tab has been heard. */
  readonly hasPeer: boolean;
  /** The address of the presenter's tab, as of now. */
  readonly presenterLink: () => string;
  /** The address of the audience's tab, as of now. */
  readonly audienceLink: () => string;
}

export function useSession(lesson: LessonStore): Session {
  const { store, commands, whole, datasetNow } = useApp();
  const given = useAppState((state) => state.session);
  const [made] = useState(newName);
  const name = given ?? made;
  const [isJoined, setIsJoined] = useState(true);
  const [hasPeer, setHasPeer] = useState(false);
  useEffect(() => {
    const channel = openChannel(name);
    setIsJoined(channel !== null);
    if (channel === null) return;
    const onPeer = (isThere: boolean) => {
      setHasPeer(isThere);
      if (isThere && store.getState().session !== name) commands.show({ session: name });
    };
    return syncLesson({
      store,
      commands,
      timeline: whole.timeline.id,
      dataset: datasetNow,
      lesson,
      channel,
      now: Date.now,
      onPeer,
    });
  }, [name, store, commands, whole, datasetNow, lesson]);
  return useMemo(() => {
    const link = (mode: 'present' | 'presenter') => () =>
      `${location.pathname}?${linkTo({ ...store.getState(), mode, session: name }, datasetNow())}${location.hash}`;
    return { name, isJoined, hasPeer, presenterLink: link('presenter'), audienceLink: link('present') };
  }, [isJoined, hasPeer, name, store, datasetNow]);
}

const NAME_LENGTH = 10;

/** Hard to meet by chance; nothing is secret in it, for the channel does not leave this browser. */
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(NAME_LENGTH)), (byte) => (byte % 36).toString(36)).join('');
