/** For a moment after a gesture was left to the host: how the timeline is moved here. */
import { type RefObject, useEffect, useState } from 'react';
import { embedWords } from '../../i18n/embed/words';
import { REFUSED_EVENT, type Refused } from '../shared/gesture-rules';
import { useWords } from '../shared/use-words';

/** Long enough to be read, in milliseconds. */
const SHOWN_FOR = 1800;

const isApple = () => /Mac|iP(?:hone|ad|od)/.test(navigator.platform);

export function GestureHint({ frame }: { readonly frame: RefObject<HTMLElement | null> }) {
  const words = useWords(embedWords).gestures;
  const refused = useRefused(frame);
  if (refused === null) return null;
  const hint = refused === 'touch' ? words.touch : isApple() ? words.wheelMac : words.wheel;
  return (
    <p className="embed-hint" role="status">
      {hint}
    </p>
  );
}

function useRefused(frame: RefObject<HTMLElement | null>): Refused | null {
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event) => {
      setRefused((event as CustomEvent<Refused>).detail);
      clearTimeout(timer);
      timer = setTimeout(() => setRefused(null), SHOWN_FOR);
    };
    element.addEventListener(REFUSED_EVENT, show);
    return () => {
      clearTimeout(timer);
      element.removeEventListener(REFUSED_EVENT, show);
    };
  }, [frame]);
  return refused;
}
