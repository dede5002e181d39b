/** The picture as it will be, and the files to take along. */
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { shareWords } from '../../i18n/share/words';
import { useApp } from '../shared/app-context';
import { saveFile } from '../shared/save-file';
import { useWords } from '../shared/use-words';
import { fileSize } from './file-size';
import type { PictureChoices } from './picture-choices';
import { TooLarge, toPng } from './picture-file';

const SVG_TYPE = 'image/svg+xml';

interface PicturePreviewProps {
  readonly svg: string;
  readonly choices: PictureChoices;
}

export function PicturePreview({ svg, choices }: PicturePreviewProps) {
  const { picture: words } = useWords(shareWords);
  const url = useObjectUrl(svg);
  const { width, height } = choices;
  return (
    <>
      {url !== null && <img className="share-preview" src={url} width={width} height={height} alt={words.preview} />}
      <Files svg={svg} choices={choices} />
    </>
  );
}

function Files({ svg, choices }: PicturePreviewProps) {
  const { whole, language: pageLanguage } = useApp();
  const words = useWords(shareWords);
  const [said, setSaid] = useState('');
  const { width, height, language } = choices;
  const isFirst = language === whole.timeline.languages[0];
  const nameOf = (extension: string, scale = 1) =>
    `${whole.timeline.id}-${width * scale}x${height * scale}${isFirst ? '' : `.${language}`}.${extension}`;
  const save = (blob: Blob, name: string) => {
    saveFile(blob, name);
    setSaid(words.picture.ready(name, fileSize(blob.size, pageLanguage)));
  };
  const savePng = (scale: number) => {
    toPng(svg, { width, height, scale }).then(
      (blob) => save(blob, nameOf('png', scale)),
      (reason: unknown) => setSaid(reason instanceof TooLarge ? words.picture.tooLarge : words.failed),
    );
  };
  const buttons = [
    {
      label: words.picture.svg,
      hint: words.picture.svgHint,
      run: () => save(new Blob([svg], { type: SVG_TYPE }), nameOf('svg')),
    },
    ...[1, 2].map((scale) => ({
      label: words.picture.png,
      hint: words.picture.pngHint(width * scale, height * scale),
      run: () => savePng(scale),
    })),
  ];
  return (
    <>
      <div className="share-buttons">
        {buttons.map(({ label, hint, run }) => (
          <button key={hint} type="button" className="button" onClick={run}>
            <Download aria-hidden="true" size={16} />
            {label} <small>{hint}</small>
          </button>
        ))}
      </div>
      <p className="copy-said" role="status">
        {said}
      </p>
    </>
  );
}

/** An address for a drawing, given back when another takes its place. */
function useObjectUrl(svg: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return url;
}
