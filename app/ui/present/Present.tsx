/** Present mode: the shell that a class looks at. Composes slide, controls and dialogs; notes are never in it unasked. */
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { presentWords } from '../../i18n/present/words';
import { createLesson, type LessonStore } from '../../stories/lesson';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Blank } from './Blank';
import { Controls } from './Controls';
import { type DialogName, Dialogs } from './Dialogs';
import { NoStory } from './NoStory';
import { NotesDrawer } from './NotesDrawer';
import { SharedNotice } from './SharedNotice';
import { Slide } from './Slide';
import { useActions } from './use-actions';
import { useAutoplay, useHandsStop } from './use-autoplay';
import { useFocusBack } from './use-focus-back';
import { useIdleHand } from './use-idle-hand';
import { useLaser } from './use-laser';
import { type Lesson, useCompletedLink, useLesson } from './use-lesson';
import { usePresentKeys } from './use-present-keys';
import { useSession } from './use-session';
import { useStepTitle } from './use-step-title';
import { useSwipe } from './use-swipe';
import './present.css';

export function Present() {
  const lesson = useLesson();
  const [store] = useState(createLesson);
  useCompletedLink(lesson);
  useStepTitle(lesson);
  return lesson.entry === undefined ? <NoStory /> : <Running {...{ lesson, store }} />;
}

interface RunningProps {
  readonly lesson: Lesson;
  readonly store: LessonStore;
}

function Running({ lesson, store }: RunningProps) {
  const words = useWords(presentWords);
  const shell = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [hasNotes, setHasNotes] = useState(false);
  const { blank, isPlaying, digits } = useStore(store);
  const session = useSession(store);
  const actions = useActions({ lesson, store, session, openDialog: setDialog });
  usePresentKeys({ store, actions, closeDialog: () => setDialog(null) });
  useFocusBack(shell);
  useAutoplay({ lesson, store });
  useHandsStop(store);
  useSwipe(shell, actions);
  const laser = useLaser(shell);
  const isHandIdle = useIdleHand(shell);
  // A blank screen takes what lies under it out of reach, the focus too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the start, and each time the sheet falls or is lifted
  useEffect(() => shell.current?.focus({ preventScroll: true }), [blank]);
  return (
    <div
      ref={shell}
      className={`present ${isHandIdle ? 'is-idle' : ''}`}
      tabIndex={-1}
      data-playing={isPlaying || undefined}
    >
      <main className="present-main" aria-label={words.label} inert={blank !== null}>
        <Slide step={lesson.step} number={lesson.number} of={lesson.steps.length} />
        {hasNotes && <NotesDrawer step={lesson.step} onClose={() => setHasNotes(false)} />}
      </main>
      <SharedNotice lesson={lesson} />
      <Controls {...{ lesson, store, actions, session }} isHidden={blank !== null} />
      <Said lesson={lesson} store={store} />
      {digits !== '' && (
        <p className="present-digits" aria-live="polite">
          {words.digits(digits)}
        </p>
      )}
      <div ref={laser} className="laser" aria-hidden="true" hidden />
      {blank !== null && <Blank colour={blank} onResume={() => store.setState({ blank: null })} />}
      {dialog !== null && (
        <Dialogs
          {...{ dialog, lesson, actions }}
          onClose={() => setDialog(null)}
          onNotes={() => {
            setHasNotes(true);
            setDialog(null);
          }}
        />
      )}
    </div>
  );
}

/** What a screen reader is told: the step that one has come to, a blank screen, steps that run. */
function Said({ lesson, store }: RunningProps) {
  const { language } = useApp();
  const words = useWords(presentWords);
  const { blank, isPlaying } = useStore(store);
  const heading = textIn(lesson.step?.heading, language).text;
  const step = words.stepNamed(lesson.number, lesson.steps.length, heading);
  const said = blank === null ? [step, isPlaying && words.playing] : [words[blank]];
  return (
    <p className="sr-only" aria-live="polite">
      {said.filter(Boolean).join(' ')}
    </p>
  );
}
