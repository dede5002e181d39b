/** The editor of a person's own stories, over the reader: the view behind it is what a new step shows. */
import { type ReactNode, useRef, useState } from 'react';
import type { Story } from '../../../data/schema/timeline';
import { storyWords } from '../../i18n/stories/words';
import { addStep, removeStep, sayIn } from '../../stories/edit-story';
import { stepOfView } from '../../stories/step-view';
import type { Step } from '../../stories/story';
import { useApp } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { textIn } from '../shared/text';
import { useTyped } from '../shared/use-typed';
import { useWords } from '../shared/use-words';
import { ShareStory } from './ShareStory';
import { StepList } from './StepList';
import { StoryChoice } from './StoryChoice';
import { StoryFiles } from './StoryFiles';
import { rowOf, type Seek } from './seek';
import { TroubleNotice } from './TroubleNotice';
import { type Editor, useEditor } from './use-editor';
import './stories.css';

export function StoryEditor() {
  const { commands } = useApp();
  const words = useWords(storyWords);
  const editor = useEditor();
  const [undo, setUndo] = useState<Undo | null>(null);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const seek: Seek = (selector, how = 'focus') =>
    // Once what has changed is drawn.
    requestAnimationFrame(() => {
      const found = box.current?.querySelector<HTMLElement>(selector);
      if (how === 'focus') found?.focus();
      else found?.scrollIntoView({ block: 'nearest' });
    });
  return (
    <Dialog title={words.title} className="stories" onClose={commands.closePanel}>
      <div ref={box}>
        <p className="stories-intro">{words.intro}</p>
        <TroubleNotice />
        <StoryChoice editor={editor} />
        {undo && <UndoBar undo={undo} onDone={() => setUndo(null)} />}
        {editor.story && (
          <Edited key={editor.story.id} {...{ editor, story: editor.story, setUndo, seek, say: setSaid }} />
        )}
        <StoryFiles editor={editor} />
      </div>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </Dialog>
  );
}

interface Undo {
  readonly said: string;
  readonly restore: () => void;
}

function UndoBar({ undo, onDone }: { readonly undo: Undo; readonly onDone: () => void }) {
  const words = useWords(storyWords);
  const restore = () => {
    undo.restore();
    onDone();
  };
  return (
    <p className="stories-undo" role="status">
      {undo.said}{' '}
      <button type="button" className="button" onClick={restore}>
        {words.undo}
      </button>
    </p>
  );
}

interface EditedProps {
  readonly editor: Editor;
  readonly story: Story;
  readonly setUndo: (undo: Undo) => void;
  readonly seek: Seek;
  readonly say: (words: string) => void;
}

const UNDO = '.stories-undo button';
const TITLE = '.stories-edited input';

function Edited({ editor, story, setUndo, seek, say }: EditedProps): ReactNode {
  const { store, commands, datasetNow, language } = useApp();
  const words = useWords(storyWords);
  const name = textIn(story.title, language).text;
  const save = (changed: Story) => void editor.save(changed);
  const add = () => {
    const number = story.steps.length + 1;
    save(addStep(story, stepOfView(store.getState(), datasetNow(), { [language]: words.step.newHeading(number) })));
    say(words.step.added(number));
    seek(rowOf(number - 1), 'sight');
  };
  const restoreStep = (step: Step, at: number) => {
    // Into the story as it has become: what was written since stays.
    const now = editor.now(story.id);
    save(now === undefined ? story : addStep(now, step, at - 1));
    say(words.step.added(at + 1));
    seek(`${rowOf(at)} [data-remove]`);
  };
  const removeAt = (at: number) => {
    const step = story.steps[at];
    if (step === undefined) return;
    save(removeStep(story, at));
    setUndo({ said: words.removedStep(textIn(step.heading, language).text), restore: () => restoreStep(step, at) });
    const left = story.steps.length - 1;
    seek(left === 0 ? UNDO : `${rowOf(Math.min(at, left - 1))} [data-remove]`);
  };
  const removeAll = () => {
    editor.remove(story.id);
    const restore = () => {
      editor.choose(editor.save(story));
      seek(TITLE);
    };
    setUndo({ said: words.removed(name), restore });
    seek(UNDO);
  };
  const present = () => {
    commands.closePanel();
    commands.show({ mode: 'present', story: story.id, step: 1, selection: null, article: null, window: null });
  };
  const sayTitle = (text: string) =>
    save({ ...story, title: sayIn(story.title, language, text) ?? { [language]: words.untitled } });
  const title = useTyped(story.title[language] ?? '', { keep: sayTitle, leaveEmpty: () => sayTitle('') });
  return (
    <section className="stories-edited" aria-label={name}>
      <label className="stories-field">
        {words.name}
        <input type="text" {...title} placeholder={name} maxLength={200} />
      </label>
      <div className="stories-add">
        <button type="button" className="button is-main" onClick={add}>
          {words.add}
        </button>
        <small>{words.addDo}</small>
      </div>
      <StepList {...{ story, save, removeAt, seek, say }} />
      <p className="stories-buttons">
        <button type="button" className="button" disabled={story.steps.length === 0} onClick={present}>
          {words.present}
        </button>
        <button type="button" className="button" onClick={removeAll}>
          {words.remove}
        </button>
      </p>
      <ShareStory story={story} />
    </section>
  );
}
