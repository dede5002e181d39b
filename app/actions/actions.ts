/** Everything that can be done, in the order in which menu and help show it. A new action is a line in its group. */
import type { Action } from './action';
import { findActions } from './find-actions';
import { goActions } from './go-actions';
import { pageActions } from './page-actions';
import { shareActions } from './share-actions';
import { viewActions } from './view-actions';

export const actions: readonly Action[] = [
  ...findActions,
  ...goActions,
  ...viewActions,
  ...shareActions,
  ...pageActions,
];
