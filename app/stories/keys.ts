/**
 * What a key asks for while a story is presented: keyboards and clickers alike.
 *
 * Keys are matched by what they type, not by where they sit, so that AZERTY works (digits and the full stop need Shift
 * there). Must not know: the DOM beyond a key press, what the answer will do.
 */

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export type KeyIntent =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'jump'; readonly step: number }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'blank'; readonly blank: 'black' | 'white' }
  | { readonly kind: 'resume' | 'leave' }
  | { readonly kind: 'fullscreen' | 'presenter' | 'autoplay' | 'overview' | 'help' };

/** What the meaning of a key depends on. */
export interface KeyContext {
  /** The screen is black or white: only what ends that counts. */
  readonly isBlank: boolean;
  /** A field has the focus: every key is its. */
  readonly isTyping: boolean;
  /** A button or a link has the focus: Enter and Space press it. */
  readonly isOnControl: boolean;
  /** The axis has the focus: arrows, Enter, Home, End and Space are its own. */
  readonly isOnAxis: boolean;
  /** Whether single characters are commands (a setting, for those who speak to their machine). */
  readonly shortcuts: boolean;
  /** Digits typed so far. */
  readonly digits: string;
}

/** A story has no more steps than a number of so many digits says. */
const MOST_DIGITS = 3;

const NAMED: Readonly<Record<string, KeyIntent>> = {
  PageDown: { kind: 'next' },
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  Enter: { kind: 'next' },
  PageUp: { kind: 'previous' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  F5: { kind: 'resume' },
  Escape: { kind: 'leave' },
};

const TYPED: Readonly<Record<string, KeyIntent>> = {
  n: { kind: 'next' },
  p: { kind: 'previous' },
  '.': { kind: 'blank', blank: 'black' },
  b: { kind: 'blank', blank: 'black' },
  w: { kind: 'blank', blank: 'white' },
  f: { kind: 'fullscreen' },
  s: { kind: 'presenter' },
  a: { kind: 'autoplay' },
  o: { kind: 'overview' },
  '?': { kind: 'help' },
};

const AXIS_KEYS = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Enter', ' ', 'Home', 'End', 'Escape']);

/** What the key asks for; null where it is not for us and whoever else wants it should have it. */
export function keyIntent(press: KeyPress, context: KeyContext): KeyIntent | null {
  if (context.isTyping || press.ctrlKey || press.altKey || press.metaKey) return null;
  const intent = press.key.length > 1 ? named(press, context) : typed(press, context);
  if (!context.isBlank) return intent;
  return intent?.kind === 'blank' || intent?.kind === 'resume' || intent?.kind === 'leave' ? { kind: 'resume' } : null;
}

function named(press: KeyPress, { isOnAxis, isOnControl, digits }: KeyContext): KeyIntent | null {
  // With Shift these are something else: a selection, the browser's own reload.
  if (press.shiftKey || (isOnAxis && AXIS_KEYS.has(press.key))) return null;
  if (press.key === 'Enter' && isOnControl) return null;
  if (digits !== '') {
    if (press.key === 'Enter') return { kind: 'jump', step: Number(digits) };
    if (press.key === 'Backspace') return { kind: 'digits', digits: digits.slice(0, -1) };
    if (press.key === 'Escape') return { kind: 'digits', digits: '' };
  }
  return NAMED[press.key] ?? null;
}

function typed(press: KeyPress, { isOnAxis, isOnControl, shortcuts, digits }: KeyContext): KeyIntent | null {
  if (press.key === ' ') {
    if (isOnControl || isOnAxis) return null;
    return { kind: press.shiftKey ? 'previous' : 'next' };
  }
  if (!shortcuts) return null;
  if (/^\d$/.test(press.key)) return { kind: 'digits', digits: `${digits}${press.key}`.slice(-MOST_DIGITS) };
  return TYPED[press.key.toLowerCase()] ?? null;
}
