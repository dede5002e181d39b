/** Keys and clickers: each press is asked what it means, and done. Any press stops steps that run by themselves. */
import { useEffect } from 'react';
import { type KeyIntent, keyIntent } from '../../stories/keys';
import type { LessonStore } from '../../stories/lesson';
import { useApp } from '../shared/app-context';
import type { Actions } from './use-actions';

const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';
const CONTROLS = 'button, a[href], summary, [role="button"]';

interface KeyParts {
  readonly store: LessonStore;
  readonly actions: Actions;
  readonly closeDialog: () => void;
}

export function usePresentKeys({ store, actions, closeDialog }: KeyParts): void {
  const app = useApp();
  useEffect(() => {
    const pressed = (press: KeyboardEvent) => {
      if (press.defaultPrevented) return;
      const modal = document.querySelector('dialog:modal');
      const target = press.target instanceof Element ? press.target : null;
      const { blank, digits, isPlaying } = store.getState();
      const intent = keyIntent(press, {
        isBlank: blank !== null,
        isTyping: target?.closest(FIELDS) != null,
        isOnControl: target?.closest(CONTROLS) != null,
        isOnAxis: target?.closest('.axis') != null,
        shortcuts: app.store.getState().settings.shortcuts,
        digits,
      });
      if (intent === null || (modal !== null && !passesDialog(intent, press.key))) return;
      // In a window of its own the browser's F5 loads the page anew, which comes back to this step; in fullscreen that
      // would end the fullscreen for nothing.
      if (intent.kind === 'resume' && blank === null && document.fullscreenElement === null) return;
      press.preventDefault();
      if (modal !== null) closeDialog();
      if (isPlaying && intent.kind !== 'autoplay') store.setState({ isPlaying: false });
      if (intent.kind !== 'digits' && digits !== '') store.setState({ digits: '' });
      if (modal === null || intent.kind === 'next' || intent.kind === 'previous') act(intent, actions, store);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [app.store, store, actions, closeDialog]);
}

/** Over a dialog a clicker goes on, and the key that opened it closes it; the other keys are the dialog's own. */
const passesDialog = (intent: KeyIntent, key: string): boolean =>
  key === 'PageDown' || key === 'PageUp' || intent.kind === 'overview' || intent.kind === 'help';

function act(intent: KeyIntent, actions: Actions, store: LessonStore): void {
  if (intent.kind === 'jump') actions.jump(intent.step);
  else if (intent.kind === 'digits') store.setState({ digits: intent.digits });
  else if (intent.kind === 'blank') actions.blank(intent.blank);
  else if (intent.kind === 'overview' || intent.kind === 'help') actions.open(intent.kind);
  else actions[ACTIONS[intent.kind]]();
}

/** The intents that need nothing but their name. */
const ACTIONS = {
  next: 'next',
  previous: 'previous',
  first: 'first',
  last: 'last',
  resume: 'unblank',
  leave: 'leave',
  fullscreen: 'toggleFullscreen',
  presenter: 'openPresenter',
  autoplay: 'toggleAutoplay',
} as const satisfies { readonly [K in KeyIntent['kind']]?: keyof Actions };
