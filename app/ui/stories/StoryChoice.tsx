/** Which of the person's stories; a new one; a copy of any. */
import { useId, useState } from 'react';
import { storyWords } from '../../i18n/stories/words';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import type { Editor } from './use-editor';

/** The id of a new story, before it is numbered. */
const NEW_ID = 'my-story';

export function StoryChoice({ editor }: { readonly editor: Editor }) {
  const { whole, language } = useApp();
  const words = useWords(storyWords);
  const field = useId();
  const all = [...whole.timeline.stories, ...editor.own];
  const [from, setFrom] = useState(all[0]?.id ?? '');
  const original = all.find(({ id }) => id === from);
  return (
    <div className="stories-choice">
      {editor.own.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <label className="stories-field">
          {words.choose}
          <select value={editor.story?.id} onChange={({ target }) => editor.choose(target.value)}>
            {editor.own.map((story) => (
              <option key={story.id} value={story.id}>
                {textIn(story.title, language).text}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="button"
        onClick={() => editor.saveNew({ id: NEW_ID, title: { [language]: words.untitled }, steps: [] })}
      >
        {words.create}
      </button>
      {all.length > 0 && (
        <div className="stories-copy">
          <label htmlFor={field}>{words.copyOf}</label>
          <select id={field} value={original?.id ?? ''} onChange={({ target }) => setFrom(target.value)}>
            {all.map((story) => (
              <option key={story.id} value={story.id}>
                {textIn(story.title, language).text}
              </option>
            ))}
          </select>
          <button type="button" className="button" onClick={() => original && editor.saveNew(original)}>
            {words.copy}
          </button>
        </div>
      )}
    </div>
  );
}
