/** What page and service worker say to each other. */

/** From a page: the newer worker may take over. */
export const TAKE_OVER = 'take-over';
/** From the worker: not now, another tab is in a lesson. */
export const IN_LESSON = 'in-lesson';

/** Modes that are not to be disturbed: a class is watching. */
const LESSONS = new Set(['present', 'presenter', 'exercise']);

export const isLesson = (mode: string): boolean => LESSONS.has(mode);

/** Whether an address is one of a lesson. */
export const isInLesson = (search: string): boolean => isLesson(new URLSearchParams(search).get('mode') ?? '');
