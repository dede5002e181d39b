/** A step's words, in the language of the page, and the view it shows. Each letter is kept as it is typed. */
import { useId } from 'react';
import { storyWords } from '../../i18n/stories/words';
import { restingWindow } from '../../state/store';
import { sayStep } from '../../stories/edit-story';
import { stepOfView, viewOfStep } from '../../stories/step-view';
import type { Step } from '../../stories/story';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useTyped } from '../shared/use-typed';
import { useWords } from '../shared/use-words';

interface StepFormProps {
  readonly step: Step;
  readonly onChange: (step: Step) => void;
}

const PARTS = ['heading', 'body', 'notes'] as const;

/** Longer words are hard to read from the last row: that is said, and nothing is cut. Notes have the room they want. */
const LONGEST = { heading: 120, body: 600, notes: Number.POSITIVE_INFINITY } as const;
const ROWS = { heading: 1, body: 3, notes: 4 } as const;

export function StepForm({ step, onChange }: StepFormProps) {
  const { store, commands, whole, datasetNow } = useApp();
  const { step: words } = useWords(storyWords);
  const retake = () => {
    const { heading, body, notes } = step;
    const view = stepOfView(store.getState(), datasetNow(), heading);
    onChange({ ...view, ...(body ? { body } : {}), ...(notes ? { notes } : {}) });
  };
  const show = () => {
    const { group: _, ...view } = viewOfStep(step, whole, restingWindow(store.getState(), datasetNow()));
    commands.closePanel();
    commands.show(view);
  };
  return (
    <div className="stories-form">
      {PARTS.map((part) => (
        <StepField key={part} {...{ part, step, onChange }} />
      ))}
      <p className="stories-buttons">
        <button type="button" className="button" onClick={retake}>
          {words.retake}
        </button>
        <button type="button" className="button" onClick={show}>
          {words.show}
        </button>
      </p>
    </div>
  );
}

function StepField({ part, step, onChange }: StepFormProps & { readonly part: (typeof PARTS)[number] }) {
  const { language } = useApp();
  const { step: words } = useWords(storyWords);
  const hint = useId();
  const say = (text: string) => onChange(sayStep(step, part, { language, text }));
  const field = useTyped(step[part]?.[language] ?? '', {
    keep: say,
    // A heading always has some words.
    leaveEmpty: part === 'heading' ? () => say('') : undefined,
  });
  const tooMany = field.value.length - LONGEST[part];
  return (
    <div className="stories-field">
      <label className="stories-field">
        {words[part]}
        <textarea
          {...field}
          rows={ROWS[part]}
          placeholder={textIn(step[part], language).text}
          aria-describedby={tooMany > 0 ? hint : undefined}
        />
      </label>
      {tooMany > 0 && (
        <p id={hint} className="stories-long">
          {words.tooLong(tooMany)}
        </p>
      )}
    </div>
  );
}
