/** The steps in their order: moved by dragging or by buttons, opened to be edited, duplicated, deleted. */
import { useState } from 'react';
import type { Story } from '../../../data/schema/timeline';
import { storyWords } from '../../i18n/stories/words';
import { addStep, changeStep, moveStep } from '../../stories/edit-story';
import { useWords } from '../shared/use-words';
import { StepForm } from './StepForm';
import { StepRow } from './StepRow';
import { rowOf, type Seek } from './seek';

interface StepListProps {
  readonly story: Story;
  readonly save: (story: Story) => void;
  readonly removeAt: (at: number) => void;
  readonly seek: Seek;
  readonly say: (words: string) => void;
}

export function StepList({ story, save, removeAt, seek, say }: StepListProps) {
  const words = useWords(storyWords);
  const [open, setOpen] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    const moved = moveStep(story, from, to);
    if (moved === story) return;
    save(moved);
    say(words.step.moved(from + 1, to + 1));
    if (open === from) setOpen(to);
    else if (open !== null) setOpen(null);
  };
  /** By the buttons the focus goes along with the step, so that it can be moved on. */
  const moveByKey = (from: number, to: number) => {
    move(from, to);
    const isEnd = to === 0 || to === story.steps.length - 1;
    // At an end the button that led there leads no further.
    seek(`${rowOf(to)} ${isEnd ? '[data-move]:enabled' : `[data-move="${to < from ? 'up' : 'down'}"]`}`);
  };
  return (
    <>
      <h3>{words.steps}</h3>
      {story.steps.length === 0 && <p>{words.noSteps}</p>}
      <ol className="stories-steps">
        {story.steps.map((step, at) => (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
            key={at}
            {...{ step, at }}
            last={story.steps.length - 1}
            isOpen={open === at}
            isDragged={dragged === at}
            onToggle={() => setOpen(open === at ? null : at)}
            onMove={(to) => moveByKey(at, to)}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== null) move(dragged, at);
              setDragged(null);
            }}
            onDuplicate={() => {
              save(addStep(story, step, at));
              say(words.step.added(at + 2));
            }}
            onRemove={() => {
              setOpen(null);
              removeAt(at);
            }}
          >
            <StepForm step={step} onChange={(changed) => save(changeStep(story, at, changed))} />
          </StepRow>
        ))}
      </ol>
    </>
  );
}
