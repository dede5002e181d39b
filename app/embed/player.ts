/**
 * Plays the timeline: an event after the other, until the last or until a person does anything.
 *
 * Must not know: who asked, how events are shown.
 */

/** Long enough to read a title and a date, in milliseconds. */
const A_STEP = 5000;

const BY_A_PERSON = ['pointerdown', 'keydown', 'wheel'] as const;

export interface PlayerParts {
  /** Goes one event on; false at the last. */
  readonly step: () => boolean;
  readonly page: Pick<EventTarget, 'addEventListener'>;
  readonly onChange: () => void;
}

export function createPlayer({ step, page, onChange }: PlayerParts) {
  let playing: { readonly timer: ReturnType<typeof setInterval>; readonly listening: AbortController } | null = null;
  const pause = () => {
    if (playing === null) return;
    clearInterval(playing.timer);
    playing.listening.abort();
    playing = null;
    onChange();
  };
  const play = () => {
    if (playing !== null || !step()) return;
    const listening = new AbortController();
    const timer = setInterval(() => step() || pause(), A_STEP);
    playing = { timer, listening };
    for (const sign of BY_A_PERSON) page.addEventListener(sign, pause, { signal: listening.signal, passive: true });
    onChange();
  };
  return { play, pause, isPlaying: () => playing !== null };
}
