import { expect, it } from 'vitest';
import * as kept from '../state/settings';
import * as unkept from './settings-unkept';

it('begins as the settings that are kept do, and offers all that they offer', () => {
  const valuesOf = (module: object) =>
    Object.fromEntries(Object.entries(module).map(([name, value]) => [name, typeof value === 'function' || value]));
  expect(valuesOf(unkept)).toEqual(valuesOf(kept));
});
