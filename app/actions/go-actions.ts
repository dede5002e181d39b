/** Getting about: from event to event, between the panes. */
import { actorOfLane } from '../state/selectors';
import { openArticleId } from '../state/step-commands';
import type { Action } from './action';

export const goActions: readonly Action[] = [
  { id: 'nextEvent', group: 'go', keys: ['n'], run: ({ commands }) => commands.step(1) },
  { id: 'previousEvent', group: 'go', keys: ['p'], run: ({ commands }) => commands.step(-1) },
  { id: 'nextBurst', group: 'go', keys: ['Shift+n'], run: ({ commands }) => commands.stepBurst(1) },
  { id: 'previousBurst', group: 'go', keys: ['Shift+p'], run: ({ commands }) => commands.stepBurst(-1) },
  { id: 'nextArticle', group: 'go', keys: ['a'], run: ({ commands }) => commands.stepArticle(1) },
  { id: 'previousArticle', group: 'go', keys: ['Shift+a'], run: ({ commands }) => commands.stepArticle(-1) },
  { id: 'toAxis', group: 'go', keys: ['x'], run: ({ hands }) => hands.focus('axis') },
  { id: 'toList', group: 'go', keys: ['l'], run: ({ hands }) => hands.focus('list') },
  {
    id: 'toDetail',
    group: 'go',
    keys: ['e'],
    isAvailable: (state, dataset) => openArticleId(dataset, state) !== undefined || state.expanded !== null,
    run: ({ hands }) => hands.focus('detail'),
  },
  {
    id: 'toSource',
    group: 'go',
    keys: ['r'],
    isAvailable: (state, dataset) => openArticleId(dataset, state) !== undefined,
    run: ({ hands }) => hands.focus('source'),
  },
  {
    id: 'laneActor',
    group: 'go',
    keys: ['w'],
    exists: ({ panels }) => panels.has('actor'),
    isAvailable: (state, dataset) => actorOfLane(dataset, state) !== undefined,
    run: ({ commands, dataset, store }) => {
      const actor = actorOfLane(dataset, store.getState());
      if (actor !== undefined) commands.openActor(actor);
    },
  },
  {
    id: 'closeDetail',
    group: 'go',
    keys: ['c'],
    isAvailable: ({ selection, article, expanded }) => selection !== null || article !== null || expanded !== null,
    run: ({ commands }) => commands.clearSelection(),
  },
];
