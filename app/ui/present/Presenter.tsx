/**
 * The presenter's tab: what the class sees now and will see next, the notes, the quotation in full, the time. Both tabs
 * drive the lesson; by itself it serves as well, on a tablet in the hand.
 */
import { useState } from 'react';
import { useStore } from 'zustand';
import { presentWords } from '../../i18n/present/words';
import { createLesson, type LessonStore } from '../../stories/lesson';
import { useWords } from '../shared/use-words';
import { type DialogName, Dialogs } from './Dialogs';
import { NextSlide } from './NextSlide';
import { NoStory } from './NoStory';
import { Notes } from './Notes';
import { PresenterBar } from './PresenterBar';
import { PresenterClock } from './PresenterClock';
import { PresenterQuote } from './PresenterQuote';
import { Slide } from './Slide';
import { type Actions, useActions } from './use-actions';
import { useHandsStop } from './use-autoplay';
import { type Lesson, useCompletedLink, useLesson } from './use-lesson';
import { usePresentKeys } from './use-present-keys';
import { type Session, useSession } from './use-session';
import { useStepTitle } from './use-step-title';
import './presenter.css';

export function Presenter() {
  const lesson = useLesson();
  const [store] = useState(createLesson);
  useCompletedLink(lesson);
  useStepTitle(lesson);
  return lesson.entry === undefined ? <NoStory /> : <Running {...{ lesson, store }} />;
}

function Running({ lesson, store }: { readonly lesson: Lesson; readonly store: LessonStore }) {
  const words = useWords(presentWords);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const session = useSession(store);
  const actions = useActions({ lesson, store, session, openDialog: setDialog });
  const here = forPresenter(actions, store, session);
  usePresentKeys({ store, actions: here, closeDialog: () => setDialog(null) });
  useHandsStop(store);
  return (
    <div className="presenter">
      <PresenterBar {...{ lesson, store, session }} actions={here} />
      <main className="presenter-main" aria-label={words.presenterView.label}>
        <Now lesson={lesson} store={store} />
        <div className="presenter-side">
          <PresenterClock name={session.name} number={lesson.number} of={lesson.steps.length} />
          <NextSlide lesson={lesson} />
        </div>
        <div className="presenter-words">
          <Notes step={lesson.step} />
          <PresenterQuote />
        </div>
      </main>
      {dialog !== null && (
        <Dialogs
          {...{ dialog, lesson, actions }}
          isPresenter
          onClose={() => setDialog(null)}
          onNotes={() => undefined}
        />
      )}
    </div>
  );
}

/** Here a blank screen is the audience's, not this one: the keys that move on go on working, and any blank key lifts it. */
function forPresenter(actions: Actions, store: LessonStore, session: Session): Actions {
  return {
    ...actions,
    blank: (colour) => store.setState(({ blank }) => ({ blank: blank === null ? colour : null })),
    openPresenter: () => undefined,
    // One closes a tab; a clicker’s Esc must not take the notes away in the middle of a lesson.
    leave: () => undefined,
    // The steps run in the audience's tab: without one nothing would.
    toggleAutoplay: () => session.hasPeer && actions.toggleAutoplay(),
  };
}

function Now({ lesson, store }: { readonly lesson: Lesson; readonly store: LessonStore }) {
  const { presenterView } = useWords(presentWords);
  const blank = useStore(store, (state) => state.blank);
  return (
    <section className="presenter-now" aria-labelledby="presenter-now">
      <h2 id="presenter-now">{presenterView.current}</h2>
      <div className="presenter-slide">
        <Slide step={lesson.step} number={lesson.number} of={lesson.steps.length} />
        {blank !== null && (
          <p className={`presenter-blank is-${blank}`} role="status">
            {presenterView.blank}
          </p>
        )}
      </div>
    </section>
  );
}
