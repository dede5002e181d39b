/**
 * Over the slide of a story that came with a link: that it did, and the way to keep it; or what is wrong with it, or that it
 * is not here.
 */
import { useState } from 'react';
import { presentWords } from '../../i18n/present/words';
import { freeId } from '../../stories/edit-story';
import { useApp } from '../shared/app-context';
import { ownStories, useOwnStories } from '../shared/own-stories';
import { useLinkedStories } from '../shared/use-stories';
import { useWords } from '../shared/use-words';
import type { Lesson } from './use-lesson';

export function SharedNotice({ lesson }: { readonly lesson: Lesson }) {
  const { whole } = useApp();
  const { link } = useWords(presentWords);
  const { faults } = useLinkedStories();
  const own = useOwnStories();
  const [isClosed, setIsClosed] = useState(false);
  // Asked once: the lesson then goes on with another story, by its name.
  const [isLost] = useState(lesson.isLost);
  const isShared = lesson.entry?.origin === 'shared';
  if (isClosed || !(isShared || isLost || faults.length > 0)) return null;
  const keep = () => {
    if (lesson.entry === undefined) return;
    const { story } = lesson.entry;
    const taken = new Set([...own.map((one) => one.story.id), ...whole.timeline.stories.map(({ id }) => id)]);
    const id = ownStories().save(whole.timeline.id, { ...story, id: freeId(story.id.replace(/^link-/, ''), taken) });
    lesson.goTo(lesson.number, { story: id, animated: false });
  };
  return (
    <aside className="shared-notice" aria-label={link.label}>
      {isShared && <p>{link.shared}</p>}
      {isLost && faults.length === 0 && <p role="status">{link.lost}</p>}
      {faults.length > 0 && (
        <div role="alert">
          <p>{link.faulty}</p>
          <ul lang="en">
            {faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path} {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="shared-buttons">
        {isShared && (
          <button type="button" className="button" onClick={keep}>
            {link.keep}
          </button>
        )}
        <button type="button" className="button" onClick={() => setIsClosed(true)}>
          {link.close}
        </button>
      </p>
    </aside>
  );
}
