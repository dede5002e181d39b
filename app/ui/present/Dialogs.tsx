/** What opens over the slide, one at a time: the steps, the stories, the keys, and the question about notes. */
import type { Story } from '../../../data/schema/timeline';
import { presentWords } from '../../i18n/present/words';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { KeysHelp } from './KeysHelp';
import type { Actions } from './use-actions';
import type { Lesson } from './use-lesson';

/** `no-tab`: the presenter’s tab was asked for and cannot be had. */
export type DialogName = 'overview' | 'stories' | 'help' | 'notes' | 'no-tab';

interface DialogsProps {
  readonly dialog: DialogName;
  readonly lesson: Lesson;
  readonly actions: Actions;
  readonly onClose: () => void;
  readonly onNotes: () => void;
  /** In the presenter’s tab the notes are there anyway. */
  readonly isPresenter?: boolean;
}

export function Dialogs({ dialog, lesson, actions, onClose, onNotes, isPresenter = false }: DialogsProps) {
  const words = useWords(presentWords);
  switch (dialog) {
    case 'overview':
      return <Overview {...{ lesson, onClose }} />;
    case 'stories':
      return <Stories {...{ lesson, onClose }} />;
    case 'help':
      return (
        <Dialog title={words.keys.title} className="keys-dialog" onClose={onClose}>
          <KeysHelp />
          {!isPresenter && (
            <button type="button" className="button" onClick={() => actions.open('notes')}>
              {words.notesHere}
            </button>
          )}
        </Dialog>
      );
    case 'notes':
    case 'no-tab':
      return (
        <Dialog title={words.notes.title} onClose={onClose}>
          {dialog === 'no-tab' && <p>{words.notes.why}</p>}
          <p className="notes-warning">{words.notes.warning}</p>
          <button type="button" className="button" onClick={onNotes}>
            {words.notes.show}
          </button>
        </Dialog>
      );
  }
}

type PickerProps = Pick<DialogsProps, 'lesson' | 'onClose'>;

function Overview({ lesson, onClose }: PickerProps) {
  const words = useWords(presentWords);
  const go = (number: number) => {
    onClose();
    lesson.goTo(number);
  };
  return (
    <Dialog title={words.overview} className="overview-dialog" onClose={onClose}>
      <ol className="step-cards">
        {lesson.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={at}>
            <button
              type="button"
              className="step-card"
              aria-current={at + 1 === lesson.number ? 'step' : undefined}
              onClick={() => go(at + 1)}
            >
              <span className="step-card-number">{at + 1}</span>
              <span>
                <Words of={step.heading} />
                <StepDate step={step} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function StepDate({ step }: { readonly step: Story['steps'][number] }) {
  const { whole, language } = useApp();
  const event = whole.events[whole.indexById.get(step.event ?? '') ?? -1];
  return event === undefined ? null : <small>{formatWhen(event.when, language)}</small>;
}

function Stories({ lesson, onClose }: PickerProps) {
  const words = useWords(presentWords);
  const open = (story: string) => {
    onClose();
    lesson.goTo(1, { story });
  };
  return (
    <Dialog title={words.stories} onClose={onClose}>
      <ul className="story-cards">
        {lesson.entries.map(({ story, origin }) => (
          <li key={`${origin} ${story.id}`}>
            <button
              type="button"
              className="step-card"
              aria-current={story === lesson.entry?.story || undefined}
              onClick={() => open(story.id)}
            >
              <span>
                <Words of={story.title} />
                <small>
                  {words.origins[origin]} · {words.steps(story.steps.length)}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
