import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { createCommands } from '../state/commands';
import { createAppStore } from '../state/store';
import { createLesson } from './lesson';
import { type Channel, syncLesson } from './lesson-sync';

const dataset = drawDataset(`
  event  when        topic
  siege  2022-02     war
  talks  2022-03-24  peace
`);

/** Channels that hear each other but not themselves, as a browser's do; what is sent is kept. */
function createEther() {
  const listeners = new Map<Channel, (event: { readonly data: unknown }) => void>();
  const sent: unknown[] = [];
  const open = (): Channel => {
    const channel: Channel = {
      postMessage: (data) => {
        sent.push(data);
        for (const [other, listen] of listeners) if (other !== channel) listen({ data: structuredClone(data) });
      },
      addEventListener: (_, listener) => void listeners.set(channel, listener),
      close: () => void listeners.delete(channel),
    };
    return channel;
  };
  return { open, sent };
}

let clock = 0;

function openTab(ether: ReturnType<typeof createEther>) {
  const store = createAppStore();
  const commands = createCommands(store, dataset);
  const lesson = createLesson();
  const peers: boolean[] = [];
  const parts = { store, commands, lesson, timeline: 'drawn', dataset: () => dataset };
  const now = () => {
    clock += 1;
    return clock;
  };
  const stop = syncLesson({ ...parts, channel: ether.open(), now, onPeer: (is) => peers.push(is) });
  return { store, commands, lesson, peers, stop };
}

describe('the tabs of a lesson', () => {
  it('go where the other goes, with the full view, and keep their own mode', () => {
    const ether = createEther();
    const [one, other] = [openTab(ether), openTab(ether)];
    one.store.setState({ mode: 'present' });
    other.store.setState({ mode: 'presenter' });
    one.commands.show({ story: 'tour', step: 3, selection: { event: 'talks', evidence: 1 } });
    expect(other.store.getState()).toMatchObject({ mode: 'presenter', step: 3, selection: { event: 'talks' } });
    other.commands.show({ step: 4, selection: null });
    expect(one.store.getState()).toMatchObject({ mode: 'present', step: 4, selection: null });
  });

  it('are blank together', () => {
    const ether = createEther();
    const [one, other] = [openTab(ether), openTab(ether)];
    one.lesson.setState({ blank: 'black' });
    expect(other.lesson.getState().blank).toBe('black');
  });

  it('that open later catch up; what nobody has moved leaves a link as it is', () => {
    const ether = createEther();
    const one = openTab(ether);
    const second = openTab(ether);
    expect(second.store.getState().step).toBeNull();
    one.commands.show({ story: 'tour', step: 5 });
    expect(openTab(ether).store.getState().step).toBe(5);
  });

  it('do not send back what they were sent', () => {
    const ether = createEther();
    const [one] = [openTab(ether), openTab(ether)];
    const before = ether.sent.length;
    one.commands.show({ story: 'tour', step: 2 });
    expect(ether.sent.length).toBe(before + 1);
  });

  it('hear of each other, and of a goodbye', () => {
    const ether = createEther();
    const [one, other] = [openTab(ether), openTab(ether)];
    other.stop();
    expect([one.peers.at(0), one.peers.at(-1)]).toEqual([true, false]);
  });

  it.each([
    ['no object', 'hello'],
    ['another program', { context: 'somebody', version: 1, kind: 'hello' }],
    ['a newer version', { context: 'sourceline-lesson', version: 2, timeline: 'drawn', kind: 'hello' }],
    [
      'another timeline',
      {
        context: 'sourceline-lesson',
        version: 1,
        timeline: 'else',
        kind: 'state',
        view: 'step=9',
        blank: null,
        at: 99,
      },
    ],
    ['a state without a view', { context: 'sourceline-lesson', version: 1, timeline: 'drawn', kind: 'state', at: 99 }],
  ])('pass over %s', (_, data) => {
    const ether = createEther();
    const tab = openTab(ether);
    ether.open().postMessage(data);
    expect(tab.peers).toEqual([]);
    expect(tab.store.getState().step).toBeNull();
  });
});
