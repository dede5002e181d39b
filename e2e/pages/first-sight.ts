/** The axis before the app is there: a picture in the room that the served page keeps for it. */
import type { Locator, Page } from '@playwright/test';

/** Of each mark, name and date the corner, in whole pixels. */
export type Places = Readonly<Record<string, readonly [number, number]>>;

export class FirstSight {
  readonly root: Locator;
  readonly marks: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator('.still');
    this.marks = this.root.locator('.mark');
  }

  mark(id: string): Locator {
    return this.root.locator(`[data-item="e-${id}"]`);
  }

  places(): Promise<Places> {
    return this.root.evaluate(placesIn);
  }

  /** Of the axis that has taken its place. */
  placesOnAxis(): Promise<Places> {
    return this.page.locator('.axis:not(.still)').evaluate(placesIn);
  }
}

/** Keeps the app's script back until it is released: so long there is nothing but what came before it. */
export async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** In the page. What lies out of sight is left out: the axis has it ready, the picture does not draw it. */
function placesIn(root: Element): Places {
  const plot = root.querySelector('.vis-panel.vis-center, .still-plot')?.getBoundingClientRect();
  const kinds = {
    mark: '[data-item]',
    lane: '.lane-words',
    lasting: '.lane-edge',
    date: '.vis-text:not(.vis-measure)',
  };
  const found: [string, [number, number]][] = [];
  for (const [kind, selector] of Object.entries(kinds)) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      const { x, y, right } = element.getBoundingClientRect();
      const isSeen =
        plot !== undefined && x < plot.right && (kind === 'lane' || kind === 'lasting' || right > plot.left);
      const words = element.textContent ?? '';
      if (!isSeen || words === '' || getComputedStyle(element).visibility === 'hidden') continue;
      const isLarger = element.classList.contains('vis-major') ? 'larger ' : '';
      found.push([
        `${kind} ${isLarger}${element.dataset.item ?? `${words} ${found.length}`}`,
        [Math.round(x), Math.round(y)],
      ]);
    }
  }
  return Object.fromEntries(
    found.map(([name, place]) => [name.replace(/^((?:date|lane|lasting) .*) \d+$/, `$1 at ${place[0]}`), place]),
  );
}
