/** Counts how much of what was painted moved afterwards without anyone's asking: what browsers call layout shift. */
import type { Page } from '@playwright/test';

export interface Shift {
  readonly value: number;
  /** What moved, by class or name. */
  readonly what: string;
  /** Whether all of it belongs to the axis, which draws itself in its own time. */
  readonly inAxis: boolean;
}

declare global {
  interface Window {
    shifts?: Shift[];
  }
}

/** Before the page opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const elementOf = (node: Node | null) => (node instanceof Element ? node : (node?.parentElement ?? null));
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(({ node }) => elementOf(node));
        window.shifts?.push({
          value,
          what: moved.map((element) => element?.getAttribute('class') ?? element?.localName ?? 'gone').join(', '),
          inAxis: moved.every((element) => Boolean(element?.closest('.axis-frame'))),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export const shiftsOf = (page: Page): Promise<readonly Shift[]> => page.evaluate(() => window.shifts ?? []);
