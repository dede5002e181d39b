/** What can be done while presenting, whoever asks: a key, a button, a finger, the other tab. */
import { useMemo } from 'react';
import type { LessonStore } from '../../stories/lesson';
import { useApp } from '../shared/app-context';
import type { DialogName } from './Dialogs';
import type { Lesson } from './use-lesson';
import type { Session } from './use-session';

export interface Actions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly jump: (step: number) => void;
  readonly blank: (colour: 'black' | 'white') => void;
  readonly unblank: () => void;
  readonly leave: () => void;
  readonly toggleFullscreen: () => void;
  readonly toggleAutoplay: () => void;
  readonly openPresenter: () => void;
  readonly open: (dialog: DialogName) => void;
}

interface ActionParts {
  readonly lesson: Lesson;
  readonly store: LessonStore;
  readonly session: Session;
  readonly openDialog: (dialog: DialogName) => void;
}

export function useActions({ lesson, store, session, openDialog }: ActionParts): Actions {
  const { commands } = useApp();
  return useMemo(
    () => ({
      next: () => lesson.number < lesson.steps.length && lesson.goTo(lesson.number + 1),
      previous: () => lesson.number > 1 && lesson.goTo(lesson.number - 1),
      first: () => lesson.goTo(1),
      last: () => lesson.goTo(lesson.steps.length),
      jump: (step) => lesson.goTo(step),
      blank: (blank) => store.setState({ blank }),
      unblank: () => store.setState({ blank: null }),
      leave: () => leave(commands.show, lesson),
      toggleFullscreen,
      toggleAutoplay: () => store.setState(({ isPlaying }) => ({ isPlaying: !isPlaying })),
      openPresenter: () => {
        // From a key a tab may be refused, and without a channel it could not follow: then the notes can be shown here.
        const tab = session.isJoined ? window.open(session.presenterLink(), '_blank') : null;
        if (tab === null) openDialog('no-tab');
      },
      open: openDialog,
    }),
    [lesson, store, session, commands, openDialog],
  );
}

/** Back to the reader, on the same view; which story and step it was stays known, so that it can be resumed. */
function leave(show: ReturnType<typeof useApp>['commands']['show'], { entry, number }: Lesson): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  show({ mode: 'read', group: 'topic', ...(entry ? { story: entry.story.id, step: number } : {}) });
}

function toggleFullscreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  // Refused in some frames and on some phones: the page is what it was, and nothing is lost.
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}
