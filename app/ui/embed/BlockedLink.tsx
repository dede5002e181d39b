/** An address that the frame may not open, to be copied; by hand where even that is refused. */
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { embedWords } from '../../i18n/embed/words';
import { useApp } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { useWords } from '../shared/use-words';

export function BlockedLink({ href, onClose }: { readonly href: string; readonly onClose: () => void }) {
  const { messages } = useApp();
  const words = useWords(embedWords).blocked;
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const copy = () => {
    field.current?.select();
    const written = navigator.clipboard?.writeText(href) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <section
      className="embed-blocked"
      aria-label={words.title}
      onKeyDown={(key) => {
        if (key.key === 'Escape') onClose();
      }}
    >
      <p>
        <strong>{words.title}.</strong> {words.words}
      </p>
      <div className="embed-address">
        <input ref={field} readOnly value={href} aria-label={words.address} />
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <IconButton icon={X} label={messages.card.close} onClick={onClose} />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
