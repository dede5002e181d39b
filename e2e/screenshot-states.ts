/** The states worth a picture: an address, what to break before, what to do after. */
import type { Page } from '@playwright/test';

export interface State {
  readonly name: string;
  /** What stands after the question mark. */
  readonly query: string;
  /** Before the page opens: what to withhold from it. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Brings the state about and resolves when it can be seen. */
  readonly show: (page: Page) => Promise<void>;
}

export const STATES: readonly State[] = [{ name: 'start', query: '', show: async () => undefined }];
