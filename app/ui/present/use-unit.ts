/**
 * A slide's own unit of length, from its own size, as a CSS property; type, rows and room are multiples of it.
 *
 * Not by viewport units: the presenter's small slides are the same picture. Not by container units: the axis reckons
 * with the number.
 */
import { type RefObject, useLayoutEffect } from 'react';

/** A slide is so many units wide, unless it is wider than 16:9: then it is so many high. */
const UNITS_WIDE = 96;
const UNITS_HIGH = 56;
/** One that stands upright (a phone) stacks its parts, and can have larger type. */
const UNITS_WIDE_UPRIGHT = 46;
/** The axis's labels are 12.5 px where it is not scaled; on a slide they are so many units. */
const AXIS_LABEL = { px: 12.5, units: 1.6 };

export const unitOf = (width: number, height: number): number =>
  width < height ? width / UNITS_WIDE_UPRIGHT : Math.min(width / UNITS_WIDE, height / UNITS_HIGH);

export function useUnit(slide: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = slide.current;
    if (element === null) return;
    const measure = () => {
      const unit = unitOf(element.clientWidth, element.clientHeight);
      element.style.setProperty('--u', `${unit}px`);
      element.style.setProperty('--axis-scale', ((unit * AXIS_LABEL.units) / AXIS_LABEL.px).toFixed(3));
      element.classList.toggle('is-upright', element.clientWidth < element.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [slide]);
}
