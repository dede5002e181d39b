/** The editor of a person's own stories, over the reader: the view behind it is what a new step shows. */
import { type ReactNode, useState } from 'react';
import type { Story } from '../../../data/schema/timeline';
import { storyWords } from '../../i18n/stories/words';
import { addStep, removeStep, sayIn } from '../../stories/edit-story';
import { stepOfView } from '../../stories/step-view';
import { useApp } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { ShareStory } from './ShareStory';
import { StepList } from './StepList';
import { StoryChoice } from './StoryChoice';
import { StoryFiles } from './StoryFiles';
import { TroubleNotice } from './TroubleNotice';
import { useEditor } from './use-editor';
import './stories.css';

export function StoryEditor() {
  const { commands } = useApp();
  const words = useWords(storyWords);
  const editor = useEditor();
  const [undo, setUndo] = useState<Undo | null>(null);
  return (
    <Dialog title={words.title} className="stories" onClose={commands.closePanel}>
      <p className="stories-intro">{words.intro}</p>
      <TroubleNotice />
      <StoryChoice editor={editor} />
      {undo && <UndoBar undo={undo} onDone={() => setUndo(null)} />}
      {editor.story && <Edited key={editor.story.id} {...{ editor, story: editor.story, setUndo }} />}
      <StoryFiles editor={editor} />
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
  readonly editor: ReturnType<typeof useEditor>;
  readonly story: Story;
  readonly setUndo: (undo: Undo) => void;
}

function Edited({ editor, story, setUndo }: EditedProps): ReactNode {
  const { store, commands, datasetNow, language } = useApp();
  const words = useWords(storyWords);
  const name = textIn(story.title, language).text;
  const save = (changed: Story) => void editor.save(changed);
  const add = () => {
    const heading = { [language]: words.step.newHeading(story.steps.length + 1) };
    save(addStep(story, stepOfView(store.getState(), datasetNow(), heading)));
  };
  const removeAt = (at: number) => {
    const heading = textIn(story.steps[at]?.heading, language).text;
    save(removeStep(story, at));
    setUndo({ said: words.removedStep(heading), restore: () => save(story) });
  };
  const removeAll = () => {
    editor.remove(story.id);
    setUndo({ said: words.removed(name), restore: () => editor.choose(editor.save(story)) });
  };
  const present = () => {
    commands.closePanel();
    commands.show({ mode: 'present', story: story.id, step: 1, selection: null, article: null, window: null });
  };
  return (
    <section className="stories-edited" aria-label={name}>
      <label className="stories-field">
        {words.name}
        <input
          type="text"
          value={story.title[language] ?? ''}
          placeholder={name}
          maxLength={200}
          onChange={({ target }) =>
            save({ ...story, title: sayIn(story.title, language, target.value) ?? { [language]: words.untitled } })
          }
        />
      </label>
      <div className="stories-add">
        <button type="button" className="button is-main" onClick={add}>
          {words.add}
        </button>
        <small>{words.addDo}</small>
      </div>
      <StepList {...{ story, save, removeAt }} />
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
