/** The link that carries the story itself, made when it is asked for; where it would be too long, that is said. */
import { useState } from 'react';
import type { Story } from '../../../data/schema/timeline';
import { storyWords } from '../../i18n/stories/words';
import { LONGEST_LINK, type PackedStory, packStory } from '../../stories/story-link';
import { useApp, useAppState } from '../shared/app-context';
import { CopyField } from '../shared/CopyField';
import { useWords } from '../shared/use-words';

export function ShareStory({ story }: { readonly story: Story }) {
  const { whole, language } = useApp();
  const data = useAppState((state) => state.data);
  const { share } = useWords(storyWords);
  const [made, setMade] = useState<{ readonly of: Story; readonly packed: PackedStory } | null>(null);
  const make = async () => setMade({ of: story, packed: await packStory(story, whole.timeline.id) });
  // What was made of an older state of the story is no longer its link.
  const packed = made?.of === story ? made.packed : null;
  const query = `?${data === null ? '' : `data=${encodeURIComponent(data)}&`}mode=present&story=link-${story.id}`;
  const inWords = (n: number) => n.toLocaleString(language);
  return (
    <div className="stories-share">
      <button type="button" className="button" disabled={story.steps.length === 0} onClick={() => void make()}>
        {share.do}
      </button>
      {packed?.kind === 'packed' && (
        <>
          <CopyField
            label={share.label}
            value={`${location.origin}${location.pathname}${query}${packed.fragment}`}
            words={{ do: share.copy, done: share.copied, refused: share.refused }}
          />
          <small>{share.how}</small>
        </>
      )}
      {packed?.kind === 'too-long' && (
        <p className="notice" role="alert">
          {share.tooLong(inWords(packed.length), inWords(LONGEST_LINK))}
        </p>
      )}
    </div>
  );
}
