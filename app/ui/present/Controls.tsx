/** The bar at the foot: how far one is, and a button for each thing that keys do. It steps back while no hand moves. */
import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  LayoutGrid,
  Library,
  LogOut,
  Maximize,
  MonitorUp,
  NotebookText,
  Pause,
  Play,
} from 'lucide-react';
import { useStore } from 'zustand';
import { presentWords } from '../../i18n/present/words';
import type { LessonStore } from '../../stories/lesson';
import { IconButton } from '../shared/IconButton';
import { useWords } from '../shared/use-words';
import { Progress } from './Progress';
import type { Actions } from './use-actions';
import type { Lesson } from './use-lesson';
import type { Session } from './use-session';

interface ControlsProps {
  readonly lesson: Lesson;
  readonly store: LessonStore;
  readonly actions: Actions;
  readonly session: Session;
  readonly isHidden: boolean;
}

export function Controls({ lesson, store, actions, session, isHidden }: ControlsProps) {
  const words = useWords(presentWords);
  const isPlaying = useStore(store, (state) => state.isPlaying);
  const isFirst = lesson.number <= 1;
  const isLast = lesson.number >= lesson.steps.length;
  return (
    <footer className="present-foot" inert={isHidden}>
      <Progress number={lesson.number} of={lesson.steps.length} />
      <div className="present-controls" role="toolbar" aria-label={words.controls}>
        <IconButton icon={ChevronLeft} label={words.previous} disabled={isFirst} onClick={actions.previous} />
        <IconButton icon={ChevronRight} label={words.next} disabled={isLast} onClick={actions.next} />
        <IconButton icon={LayoutGrid} label={words.overview} onClick={() => actions.open('overview')} />
        {lesson.entries.length > 1 && (
          <IconButton icon={Library} label={words.stories} onClick={() => actions.open('stories')} />
        )}
        <IconButton
          data-autoplay
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? words.pause : words.play}
          onClick={actions.toggleAutoplay}
        />
        <IconButton icon={Maximize} label={words.fullscreen} onClick={actions.toggleFullscreen} />
        <PresenterLink actions={actions} session={session} />
        <IconButton icon={CircleHelp} label={words.help} onClick={() => actions.open('help')} />
        <IconButton icon={LogOut} label={words.leave} onClick={actions.leave} />
      </div>
    </footer>
  );
}

/** A real link, which no blocker of pop-ups stops and any browser can open beside; where no tab can follow, the notes. */
function PresenterLink({ actions, session }: Pick<ControlsProps, 'actions' | 'session'>) {
  const words = useWords(presentWords);
  if (!session.isJoined) {
    return <IconButton icon={NotebookText} label={words.notesHere} onClick={() => actions.open('notes')} />;
  }
  return (
    <a
      className="icon-button"
      href={session.presenterLink()}
      target="_blank"
      rel="noreferrer"
      aria-label={words.presenter}
      title={words.presenter}
    >
      <MonitorUp aria-hidden="true" size={18} strokeWidth={1.8} />
    </a>
  );
}
