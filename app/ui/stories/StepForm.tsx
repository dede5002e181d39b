/** A step's words, in the language of the page, and the view it shows. Each letter is kept as it is typed. */
import { storyWords } from '../../i18n/stories/words';
import { restingWindow } from '../../state/store';
import { sayStep } from '../../stories/edit-story';
import { stepOfView, viewOfStep } from '../../stories/step-view';
import type { Step } from '../../stories/story';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';

interface StepFormProps {
  readonly step: Step;
  readonly onChange: (step: Step) => void;
}

const PARTS = ['heading', 'body', 'notes'] as const;

/** Longer words do not fit a slide, nor a link. */
const LONGEST = { heading: 120, body: 600, notes: 4000 } as const;
const ROWS = { heading: 1, body: 3, notes: 4 } as const;

export function StepForm({ step, onChange }: StepFormProps) {
  const { store, commands, whole, datasetNow, language } = useApp();
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
        <label key={part} className="stories-field">
          {words[part]}
          <textarea
            rows={ROWS[part]}
            maxLength={LONGEST[part]}
            value={step[part]?.[language] ?? ''}
            placeholder={textIn(step[part], language).text}
            onChange={({ target }) => onChange(sayStep(step, part, { language, text: target.value }))}
          />
        </label>
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
