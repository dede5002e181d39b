import { describe, expect, it } from 'vitest';
import { FORMAT } from './timeline';
import { createTimeline } from './timeline.fixture';
import { type UpgradeChain, type Upgrader, upgrade } from './upgrade';
import { parseTimeline } from './validate';

/** A made-up history: format 2 renamed `name` to `label`, format 3 put it in a list. */
const CHAIN: UpgradeChain = {
  format: 3,
  upgraders: new Map<number, Upgrader>([
    [1, ({ name, ...rest }) => ({ ...rest, label: name })],
    [2, ({ label, ...rest }) => ({ ...rest, labels: [label] })],
  ]),
};

function faultOf(input: unknown, chain?: UpgradeChain) {
  const upgraded = upgrade(input, chain);
  return upgraded.ok ? null : upgraded.fault;
}

describe('upgrade', () => {
  it('climbs from any older format, one step at a time', () => {
    expect(upgrade({ format: 1, name: 'a' }, CHAIN)).toEqual({ ok: true, document: { format: 3, labels: ['a'] } });
    expect(upgrade({ format: 2, label: 'a' }, CHAIN)).toEqual({ ok: true, document: { format: 3, labels: ['a'] } });
  });

  it('reads a file of format 1, the first, which knew no threads', () => {
    const { threads: _, ...rest } = createTimeline();
    const { timeline, faults } = parseTimeline({ ...rest, format: 1 });
    expect(faults).toEqual([]);
    expect(timeline).toEqual({ ...rest, format: FORMAT });
  });

  it('leaves the current format as it is', () => {
    const document = { format: FORMAT, id: 'x' };
    expect(upgrade(document)).toEqual({ ok: true, document });
  });

  it('does not change its input', () => {
    const old = Object.freeze({ format: 1, name: 'a' });
    upgrade(old, CHAIN);
    expect(old).toEqual({ format: 1, name: 'a' });
  });

  it('says that a newer format was made by a newer version, and what to do', () => {
    expect(faultOf({ format: FORMAT + 1 })).toMatchObject({
      path: 'format',
      message: expect.stringMatching(/made by a newer version\. Reload the page, or update/),
    });
  });

  it('says so where a step is missing', () => {
    const broken: UpgradeChain = { format: 3, upgraders: new Map([[2, (document) => document]]) };
    expect(faultOf({ format: 1 }, broken)?.message).toMatch(/can no longer be read: no way leads from format 1/);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [true]])('refuses what is no object: %j', (input) => {
    expect(faultOf(input)).toMatchObject({ path: '', message: expect.stringContaining('an object is expected') });
  });

  it.each([[{}], [{ format: '1' }], [{ format: 0 }], [{ format: 1.5 }], [{ format: null }]])(
    'refuses what does not say its format: %j',
    (input) => {
      expect(faultOf(input)?.path).toBe('format');
    },
  );

  it('guards the door of timelines', () => {
    expect(parseTimeline({ format: 99 })).toMatchObject({ timeline: null, faults: [{ path: 'format' }] });
  });
});
