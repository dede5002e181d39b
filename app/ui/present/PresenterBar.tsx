/** On top of the presenter's tab: the ways on and back, the audience's screen, and whether its tab is in step. */
import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  LayoutGrid,
  Library,
  Link2,
  Link2Off,
  MonitorUp,
  Pause,
  Play,
} from 'lucide-react';
import { useStore } from 'zustand';
import { presentWords } from '../../i18n/present/words';
import type { LessonStore } from '../../stories/lesson';
import { IconButton } from '../shared/IconButton';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { Progress } from './Progress';
import type { Actions } from './use-actions';
import type { Lesson } from './use-lesson';
import type { Session } from './use-session';

interface BarProps {
  readonly lesson: Lesson;
  readonly store: LessonStore;
  readonly actions: Actions;
  readonly session: Session;
}

export function PresenterBar({ lesson, store, actions, session }: BarProps) {
  const words = useWords(presentWords);
  const isFirst = lesson.number <= 1;
  const isLast = lesson.number >= lesson.steps.length;
  return (
    <header className="presenter-bar">
      <h1>{lesson.entry && <Words of={lesson.entry.story.title} />}</h1>
      <div className="presenter-buttons" role="toolbar" aria-label={words.controls}>
        <IconButton icon={ChevronLeft} label={words.previous} disabled={isFirst} onClick={actions.previous} />
        <IconButton icon={ChevronRight} label={words.next} disabled={isLast} onClick={actions.next} />
        <IconButton icon={LayoutGrid} label={words.overview} onClick={() => actions.open('overview')} />
        {lesson.entries.length > 1 && (
          <IconButton icon={Library} label={words.stories} onClick={() => actions.open('stories')} />
        )}
        {session.hasPeer && <AutoplayButton {...{ store, actions }} />}
        <BlankButtons store={store} />
        <IconButton icon={CircleHelp} label={words.help} onClick={() => actions.open('help')} />
      </div>
      <Peer session={session} />
      <Playing store={store} />
      <Progress number={lesson.number} of={lesson.steps.length} />
    </header>
  );
}

function AutoplayButton({ store, actions }: Pick<BarProps, 'store' | 'actions'>) {
  const words = useWords(presentWords);
  const isPlaying = useStore(store, (state) => state.isPlaying);
  return (
    <IconButton
      data-autoplay
      icon={isPlaying ? Pause : Play}
      label={isPlaying ? words.pause : words.play}
      onClick={actions.toggleAutoplay}
    />
  );
}

function BlankButtons({ store }: { readonly store: LessonStore }) {
  const { presenterView } = useWords(presentWords);
  const blank = useStore(store, (state) => state.blank);
  if (blank !== null) {
    return (
      <button type="button" className="button" onClick={() => store.setState({ blank: null })}>
        {presenterView.show}
      </button>
    );
  }
  return (['black', 'white'] as const).map((colour) => (
    <button key={colour} type="button" className="button" onClick={() => store.setState({ blank: colour })}>
      {presenterView[colour]}
    </button>
  ));
}

/** That the audience's steps go on by themselves. */
function Playing({ store }: { readonly store: LessonStore }) {
  const words = useWords(presentWords);
  const isPlaying = useStore(store, (state) => state.isPlaying);
  return (
    <p className="presenter-playing" role="status">
      {isPlaying && words.playing}
    </p>
  );
}

/** Whether the other tab is there; if not, the way to it. */
function Peer({ session }: { readonly session: Session }) {
  const { presenterView } = useWords(presentWords);
  const [Icon, said] = !session.isJoined
    ? [Link2Off, presenterView.noChannel]
    : session.hasPeer
      ? [Link2, presenterView.connected]
      : [Link2Off, presenterView.alone];
  return (
    <p className="presenter-peer">
      <Icon aria-hidden="true" size={16} />
      <span role="status">{said}</span>
      {!session.hasPeer && (
        <a href={session.audienceLink()} target="_blank" rel="noreferrer">
          <MonitorUp aria-hidden="true" size={16} /> {presenterView.open}
        </a>
      )}
    </p>
  );
}
