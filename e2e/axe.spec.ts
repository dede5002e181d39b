/** Accessibility in every state, by axe; light and dark, wide and on a phone. What axe cannot see, other tests do. */
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { openState, STATES } from './states';

/** States that a phone draws otherwise than a wide screen; the others differ by their words alone. */
const ON_A_PHONE = new Set([
  'start',
  'event',
  'article',
  'cluster',
  'as-known',
  'compare-thread',
  'actor-person',
  'contrast',
  'share',
  'builder',
  'share-cite',
  'share-export',
  'share-picture',
  'many-filters',
  'palette',
  'palette-names',
  'menu',
  'help',
  'settings',
  'large-text',
  'partly-broken',
  'no-article',
  'missing',
  'handout',
  'exercises',
  'exercise-order',
  'exercise-words',
  'exercise-said-told',
  'present-event',
  'present-overview',
  'presenter',
  'story-edited',
  'embed-sheet',
  'embed-refused',
]);

/** States whose list is drawn otherwise than in the others: only theirs is looked at row by row. */
const WITH_LIST = new Set([
  'start',
  'event',
  'reported',
  'as-known',
  'nothing-found',
  'many-filters',
  'contrast',
  'compact',
  'large-text',
  'partly-broken',
  'embed-small',
  'embed-static',
]);

const LOOKS = [
  { name: 'light', use: { colorScheme: 'light', viewport: { width: 1440, height: 900 } }, states: STATES },
  {
    name: 'dark, phone',
    use: { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    states: STATES.filter(({ name }) => ON_A_PHONE.has(name)),
  },
] as const;

// The longest of all files: the others' worker helps with it, or the whole run would wait for this one.
test.describe.configure({ mode: 'parallel' });

for (const { name, use, states } of LOOKS) {
  test.describe(name, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });
    for (const state of states) {
      test(`${state.name} is accessible`, async ({ page, faults }) => {
        if (state.faults) faults.allow(state.faults);
        await openState(page, state);
        await expectAccessible(page, { list: WITH_LIST.has(state.name) });
      });
    }
  });
}
