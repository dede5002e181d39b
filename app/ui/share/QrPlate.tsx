/** A link as a QR code: small beside the link, and large enough for the last row of a classroom. */
import { Expand } from 'lucide-react';
import { useMemo, useState } from 'react';
import { qrCode } from '../../exchange/qr-code';
import { shareWords } from '../../i18n/share/words';
import { Dialog } from '../shared/Dialog';
import { useWords } from '../shared/use-words';

export function QrPlate({ link }: { readonly link: string }) {
  const { link: words } = useWords(shareWords);
  const [isLarge, setLarge] = useState(false);
  const code = useMemo(() => codeOf(link), [link]);
  if (code === null) return <p className="share-hint share-qr">{words.tooLong}</p>;
  return (
    <div className="share-qr">
      <Squares {...code} label={words.qr} />
      <button type="button" className="button" onClick={() => setLarge(true)}>
        <Expand aria-hidden="true" size={16} />
        {words.enlarge}
      </button>
      {isLarge && (
        <Dialog title={words.scan} onClose={() => setLarge(false)} className="qr-dialog">
          <Squares {...code} label={words.qr} />
          <p className="qr-link">{link}</p>
        </Dialog>
      )}
    </div>
  );
}

/** Null where the link is too long for any code. */
function codeOf(link: string) {
  try {
    return qrCode(link);
  } catch {
    return null;
  }
}

interface SquaresProps {
  readonly side: number;
  readonly path: string;
  readonly label: string;
}

/** Black on white in every scheme: not every phone reads the reverse. */
function Squares({ side, path, label }: SquaresProps) {
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
