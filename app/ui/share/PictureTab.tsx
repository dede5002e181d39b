/** The view as a picture of its own, at the size of where it will be put. */
import { useCallback, useState } from 'react';
import { loadMessages } from '../../i18n/load';
import { pictureWords } from '../../i18n/picture/words';
import { shareWords } from '../../i18n/share/words';
import { LEAST_SIDE, MOST_SIDE } from '../../picture/bounds';
import { useApp } from '../shared/app-context';
import { useLoaded } from '../shared/use-loaded';
import { useMedia } from '../shared/use-media';
import { useWords } from '../shared/use-words';
import { Making } from './Making';
import { PictureForm } from './PictureForm';
import { PicturePreview } from './PicturePreview';
import { firstChoices, type PictureChoices, TEXT_SCALES } from './picture-choices';
import { usePictureView } from './use-picture-view';

export function PictureTab() {
  const { language } = useApp();
  const words = useWords(shareWords);
  const isDark = useIsDark();
  const [choices, setChoices] = useState<PictureChoices>(() => firstChoices(language, isDark ? 'dark' : 'light'));
  return (
    <div className="share-picture">
      <p className="share-hint">{words.picture.about}</p>
      <PictureForm choices={choices} onChange={setChoices} />
      {isWithinBounds(choices) ? (
        <Drawn choices={choices} />
      ) : (
        <p className="notice" role="alert">
          {words.picture.bounds(LEAST_SIDE, MOST_SIDE)}
        </p>
      )}
    </div>
  );
}

/** As the page is: by its own choice, or by the system's. */
function useIsDark(): boolean {
  const system = useMedia('(prefers-color-scheme: dark)');
  const own = document.documentElement.dataset.theme;
  return own === 'dark' || (own !== 'light' && system);
}

const isWithinBounds = ({ width, height }: PictureChoices): boolean =>
  [width, height].every((side) => Number.isInteger(side) && side >= LEAST_SIDE && side <= MOST_SIDE);

function Drawn({ choices }: { readonly choices: PictureChoices }) {
  const { width, height, scheme, language, text } = choices;
  const viewIn = usePictureView();
  const load = useCallback(async () => {
    const [{ drawPicture }, messages, words] = await Promise.all([
      import('../../picture/picture'),
      loadMessages(language),
      pictureWords[language](),
    ]);
    const of = { language, messages, words };
    return drawPicture(viewIn(of), { ...of, width, height, scheme, textScale: TEXT_SCALES[text] });
  }, [viewIn, width, height, scheme, language, text]);
  const drawn = useLoaded(load);
  if (drawn.state !== 'ready') return <Making of={drawn} />;
  return <PicturePreview svg={drawn.value} choices={choices} />;
}
