/** The steps in their order: moved by dragging or by buttons, opened to be edited, duplicated, deleted. */
import { useRef, useState } from 'react';
import type { Story } from '../../../data/schema/timeline';
import { storyWords } from '../../i18n/stories/words';
import { addStep, changeStep, moveStep } from '../../stories/edit-story';
import { useWords } from '../shared/use-words';
import { StepForm } from './StepForm';
import { StepRow } from './StepRow';

interface StepListProps {
  readonly story: Story;
  readonly save: (story: Story) => void;
  readonly removeAt: (at: number) => void;
}

export function StepList({ story, save, removeAt }: StepListProps) {
  const words = useWords(storyWords);
  const [open, setOpen] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number) => {
    const moved = moveStep(story, from, to);
    if (moved === story) return;
    save(moved);
    setSaid(words.step.moved(from + 1, to + 1));
    if (open === from) setOpen(to);
    else if (open !== null) setOpen(null);
  };
  /** By the buttons the focus goes along with the step, so that it can be moved on. */
  const moveByKey = (from: number, to: number) => {
    move(from, to);
    const way = to < from ? 'up' : 'down';
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const button = row?.querySelector<HTMLButtonElement>(`[data-move="${way}"]:enabled`);
      (button ?? row?.querySelector<HTMLButtonElement>('[data-move]:enabled'))?.focus();
    });
  };
  return (
    <>
      <h3>{words.steps}</h3>
      {story.steps.length === 0 && <p>{words.noSteps}</p>}
      <ol ref={list} className="stories-steps">
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
            onDuplicate={() => save(addStep(story, step, at))}
            onRemove={() => {
              setOpen(null);
              removeAt(at);
            }}
          >
            <StepForm step={step} onChange={(changed) => save(changeStep(story, at, changed))} />
          </StepRow>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </>
  );
}
