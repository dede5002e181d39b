/**
 * How the page looks and moves, as marks on its root element that the style sheets go by: colours, size of the text,
 * density, stillness. `theme.js` sets the same before the first paint.
 *
 * Must not know: where a setting comes from, what is drawn.
 */
import type { State } from '../../state/store';

/** The reader's text size is in percent of the browser's own, at which one rem has so many pixels. */
const USUAL_REM = 16;

export function applyAppearance(root: HTMLElement, { theme, settings }: Pick<State, 'theme' | 'settings'>): void {
  const marks = {
    theme: theme ?? settings.theme,
    text: settings.text === 100 ? 'auto' : String(settings.text),
    density: settings.density === 'comfortable' ? 'auto' : settings.density,
    motion: settings.motion,
  };
  for (const [name, value] of Object.entries(marks)) {
    if (value === 'auto') delete root.dataset[name];
    else root.dataset[name] = value;
  }
}

/** Whether nothing may move: the reader's own word, else the system's. Whatever moves by script asks this. */
export function isStill(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === 'still' || (motion !== 'moving' && matchMedia('(prefers-reduced-motion: reduce)').matches);
}

/** How large text is, where 1 is usual: for what is measured or drawn by script. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_REM || 1;
}

/** Whether rows stand closer. */
export const isCompact = (): boolean => document.documentElement.dataset.density === 'compact';
