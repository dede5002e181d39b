/** Where the hand goes on after a change: the focus, or the sight alone. */

/** Brings the first element of the editor that a selector matches, once the change is drawn. */
export type Seek = (selector: string, how?: 'focus' | 'sight') => void;

/** The row of a step. @param at from 0 */
export const rowOf = (at: number): string => `.stories-step:nth-child(${at + 1})`;
