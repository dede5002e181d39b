/**
 * How large a picture's file may be, in pixels a side: the largest is what canvases of most browsers can make of it at
 * twice the size. A file of its own, so that a form can know without the drawing.
 */
export const LEAST_SIDE = 240;
export const MOST_SIDE = 4000;
