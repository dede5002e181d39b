/** Where the first sight waits for the pane that shows it until the axis is drawn. Must not know: what is on it. */

let kept: HTMLElement | null = null;

export const keepStill = (still: HTMLElement): void => {
  kept = still;
};

/** Null where there was none, and once it has been let go. */
export const keptStill = (): HTMLElement | null => kept;

export const letStillGo = (): void => {
  kept?.remove();
  kept = null;
};
