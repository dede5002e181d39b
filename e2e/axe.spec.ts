/** Accessibility in every state, by axe; light and dark, wide and on a phone. What axe cannot see, other tests do. */
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { openState, STATES } from './states';

const LOOKS = [
  { name: 'light', use: { colorScheme: 'light', viewport: { width: 1440, height: 900 } } },
  { name: 'dark, phone', use: { colorScheme: 'dark', viewport: { width: 390, height: 844 } } },
] as const;

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });
    for (const state of STATES) {
      test(`${state.name} is accessible`, async ({ page, faults }) => {
        if (state.faults) faults.allow(state.faults);
        await openState(page, state);
        await expectAccessible(page);
      });
    }
  });
}
