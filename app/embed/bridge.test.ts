import { describe, expect, it, vi } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { createCommands } from '../state/commands';
import { lanes } from '../state/selectors';
import { createAppStore } from '../state/store';
import { parseUrl } from '../url/url-codec';
import { type BridgeParts, startBridge } from './bridge';
import { events, methods } from './protocol';

const dataset = drawDataset(`
  event    when         topic   in
  siege    2022-02-24   war     gazette,journal
  talks    2022-03-24   peace   gazette
  accord   2022-05-01   peace   gazette
`);

const HOST = 'https://host.example';

interface Said {
  readonly message: {
    readonly event?: string;
    readonly method?: string;
    readonly id?: unknown;
    readonly value?: unknown;
  };
  readonly to: string;
}

function startFrame(parts: Partial<BridgeParts> = {}) {
  const said: Said[] = [];
  const parent = { postMessage: (message: Said['message'], to: string) => void said.push({ message, to }) };
  const listeners = new Set<(message: MessageEvent) => void>();
  const store = createAppStore();
  const whole: BridgeParts = {
    ...{ store, commands: createCommands(store, dataset), datasetNow: () => dataset },
    ...{ languages: ['en', 'fr'], language: () => 'en', switchLanguage: vi.fn() },
    player: { play: vi.fn(), pause: vi.fn(), isPlaying: () => false },
    frame: {
      parent: parent as unknown as Window,
      location: { href: 'https://site.example/embed/' },
      addEventListener: (_, listen) => void listeners.add(listen),
      removeEventListener: (_, listen) => void listeners.delete(listen),
    },
    memory: { host: null, listeners: { anybody: false, childId: null, secret: null }, missed: null },
    measure: () => 412.2,
    onHeightAsked: vi.fn(),
    ...parts,
  };
  const bridge = startBridge(whole);
  const hear = (data: unknown, { source = parent as unknown, origin = HOST } = {}) => {
    for (const listen of [...listeners]) listen({ data, source, origin } as MessageEvent);
  };
  const call = (method: string, value?: unknown) => {
    hear({ context: 'sourceline', version: 1, id: method, method, value });
    return said.findLast(({ message }) => message.id === method);
  };
  const told = (event: string) => said.filter(({ message }) => message.event === event);
  return { said, hear, call, told, store, bridge, startAnew: () => startBridge(whole) };
}

describe('an embed', () => {
  it('says that it is ready, and what can be asked of it', () => {
    expect(startFrame().said).toEqual([
      {
        message: {
          context: 'sourceline',
          version: 1,
          event: 'ready',
          value: { methods, events, version: 1, dataVersion: 1 },
        },
        to: '*',
      },
    ]);
  });

  it('tells nothing of the person before the host has spoken, then to the host’s origin alone', () => {
    const { store, told, call } = startFrame();
    store.setState({ selection: { event: 'siege' } });
    expect(told('eventselected')).toEqual([]);
    call('ping');
    store.setState({ selection: { event: 'talks' } });
    expect(told('eventselected').map(({ message, to }) => [message.value, to])).toEqual([['talks', HOST]]);
  });

  it('answers a host without a name without one', () => {
    const { hear, said } = startFrame();
    hear({ context: 'sourceline', version: 1, id: 7, method: 'ping' }, { origin: 'null' });
    expect(said.at(-1)?.to).toBe('*');
    expect(said.at(-1)?.message.id).toBe(7);
  });

  it('does not hear other windows, nor another origin after the first', () => {
    const { hear, said, call } = startFrame();
    hear({ context: 'sourceline', version: 1, method: 'next' }, { source: {} });
    expect(said).toHaveLength(1);
    call('ping');
    hear({ context: 'sourceline', version: 1, method: 'next' }, { origin: 'https://else.example' });
    expect(said).toHaveLength(2);
  });

  it('opens an event, or one of its proofs, and answers with the state', () => {
    const { call, store } = startFrame();
    expect(call('goTo', 'siege')?.message).toMatchObject({ method: 'goTo', value: { event: 'siege', evidence: null } });
    call('goTo', { event: 'siege', evidence: 2 });
    expect(store.getState().selection).toEqual({ event: 'siege', evidence: 2 });
    call('goTo', null);
    expect(store.getState().selection).toBeNull();
  });

  it('does what each method says', () => {
    const player = { play: vi.fn(), pause: vi.fn(), isPlaying: () => true };
    const { call, store } = startFrame({ player });
    call('setState', { event: 'talks', group: 'status' });
    expect(store.getState()).toMatchObject({ selection: { event: 'talks' }, group: 'status' });
    call('setState', 'event=siege&evidence=1');
    expect(store.getState()).toMatchObject({ selection: { event: 'siege', evidence: 1 }, group: 'topic' });
    expect(call('setRange', { from: '2022-03', to: '2022-05' })?.message.value).toMatchObject({
      from: '2022-03-01T00:00:00.000Z',
      to: '2022-05-01T00:00:00.000Z',
    });
    expect(call('setFilter', { topic: ['peace'] })?.message.value).toMatchObject({ shown: 2 });
    expect(call('setFilter', { status: 'planned' })?.message.value).toMatchObject({ shown: 0 });
    expect(call('setFilter', { topic: [], status: null })?.message.value).toMatchObject({ shown: 3 });
    expect(call('setTheme', 'dark')?.message.value).toMatchObject({ theme: 'dark' });
    call('goTo', 'siege');
    expect(call('next')?.message.value).toMatchObject({ event: 'talks' });
    expect(call('prev')?.message.value).toMatchObject({ event: 'siege' });
    call('play');
    call('pause');
    expect([player.play.mock.calls.length, player.pause.mock.calls.length]).toEqual([1, 1]);
    expect(call('getState')?.message.value).toMatchObject({ event: 'siege', playing: true });
    expect(call('ping')?.message.value).toMatchObject({ dataVersion: 1 });
  });

  it('shows a link without the dialog it was kept with, and tells of none', () => {
    const { call, store } = startFrame();
    const answered = call('setState', 'event=siege&compare=all&who=nato')?.message.value;
    expect(store.getState()).toMatchObject({ selection: { event: 'siege' }, compare: null, who: null });
    expect(answered).toMatchObject({ link: 'event=siege' });
    store.setState({ who: 'nato' });
    expect(call('getState')?.message.value).toMatchObject({ link: 'event=siege' });
  });

  it('keeps few lanes until lanes are asked for, and says nothing of them in a link', () => {
    const { call, store } = startFrame();
    store.setState({ fewLanes: true });
    const laid = () => lanes(dataset, store.getState()).lanes.map(({ id }) => id);
    expect(call('setState', 'event=siege')?.message.value).toMatchObject({ link: 'event=siege' });
    expect(laid()).toEqual(['*all', '*articles']);
    call('setState', { group: 'topic' });
    expect(laid()).toEqual(['war', 'peace', '*articles']);
  });

  it('answers a range shorter than can be seen with a link to what is seen', () => {
    const { call } = startFrame();
    const range = { from: '2022-03-01T00:00:00.000Z', to: '2022-03-01T00:00:00.001Z' };
    const answered = call('setRange', range)?.message.value;
    const { link, from, to } = answered as { link: string; from: string; to: string };
    expect(Date.parse(to) - Date.parse(from)).toBe(86_400_000);
    expect(parseUrl(link).notes).toEqual([]);
  });

  it('answers for a language once it is there, and with an error where it does not come', async () => {
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const switchLanguage = vi.fn().mockReturnValueOnce(coming).mockRejectedValueOnce(new Error('offline'));
    const { call, said } = startFrame({ switchLanguage });
    expect(call('setLang', 'fr')).toBeUndefined();
    expect(switchLanguage).toHaveBeenCalledWith('fr');
    come();
    await vi.waitFor(() => expect(said.at(-1)?.message).toMatchObject({ id: 'setLang', value: { lang: 'fr' } }));
    call('setLang', 'fr');
    await vi.waitFor(() => expect(said.at(-1)?.message).toMatchObject({ event: 'error', id: 'setLang' }));
  });

  it('hears what came while it was built anew, once, and not what other windows said', () => {
    const { call, hear, said, bridge, startAnew } = startFrame();
    call('ping');
    bridge.stop();
    expect(call('getState')).toBeUndefined();
    hear({ context: 'sourceline', version: 1, id: 'foreign', method: 'ping' }, { source: {} });
    startAnew();
    expect(said.filter(({ message }) => message.id === 'getState')).toHaveLength(1);
    expect(said.filter(({ message }) => message.id === 'foreign')).toEqual([]);
    call('next');
    expect(said.filter(({ message }) => message.id === 'next')).toHaveLength(1);
  });

  it('tells what changes, once it is settled', () => {
    const { call, told, store } = startFrame();
    call('ping');
    store.setState({ moving: dataset.extent });
    expect(told('rangechange')).toEqual([]);
    call('setRange', { from: '2022-03', to: '2022-05' });
    call('goTo', { event: 'siege', evidence: 2 });
    expect(told('rangechange').length).toBeGreaterThan(0);
    expect(told('evidenceopened').at(-1)?.message.value).toEqual({ event: 'siege', evidence: 2 });
    expect(told('statechange').at(-1)?.message.value).toMatchObject({ event: 'siege', evidence: 2 });
  });

  it.each([
    ['a method that there is not', { method: 'eval', value: 'alert(1)' }],
    ['no method', {}],
    ['another version', { version: 2, method: 'ping' }],
    ['an id that is none', { id: { a: 1 }, method: 'ping' }],
    ['an event that there is not', { method: 'goTo', value: 'no-such-event' }],
    ['markup for an event', { method: 'goTo', value: '<img src=x onerror=alert(1)>' }],
    ['a number for an event', { method: 'goTo', value: 7 }],
    ['a proof that is none', { method: 'goTo', value: { event: 'siege', evidence: -1 } }],
    ['a proof that the event has not', { method: 'goTo', value: { event: 'siege', evidence: 99 } }],
    ['a language as part of a view', { method: 'setState', value: { lang: 'fr' } }],
    ['a language as part of a link', { method: 'setState', value: 'event=siege&lang=fr' }],
    ['what the frame’s address says', { method: 'setState', value: { plain: true } }],
    ['a dialog to compare in', { method: 'setState', value: { compare: 'all' } }],
    ['a dialog on an actor', { method: 'setState', value: { event: 'siege', who: 'nato' } }],
    ['other data', { method: 'setState', value: { data: 'https://evil.example/timeline.json' } }],
    ['another mode', { method: 'setState', value: 'mode=present' }],
    ['a range that goes backwards', { method: 'setRange', value: { from: '2023', to: '2022' } }],
    ['a range that is none', { method: 'setRange', value: [1, 2] }],
    ['a filter that there is not', { method: 'setFilter', value: { colour: 'red' } }],
    ['a filter that is an object', { method: 'setFilter', value: { topic: { a: 1 } } }],
    ['a theme that there is not', { method: 'setTheme', value: 'purple' }],
    ['a theme that is an object’s own', { method: 'setTheme', value: 'constructor' }],
    ['a language that there is not', { method: 'setLang', value: 'xx' }],
    ['far too much', { method: 'setState', value: 'q='.padEnd(100_000, 'x') }],
  ])('answers %s with an error, and changes nothing', (_, message) => {
    const { hear, told, store, said } = startFrame();
    const before = store.getState();
    expect(() => hear({ context: 'sourceline', version: 1, ...message })).not.toThrow();
    expect(told('error')).toHaveLength(1);
    expect(said.at(-1)?.to).toBe(HOST);
    expect(store.getState()).toBe(before);
  });

  it.each([null, undefined, 1, 'text', '{"context":"sourceline"}', [], { context: 'else' }, { sentinel: 'amp' }])(
    'leaves %j to others',
    (data) => {
      const { hear, said } = startFrame();
      hear(data);
      expect(said).toHaveLength(1);
    },
  );
});

describe('the height', () => {
  const posted = (said: readonly Said[]) => said.slice(1).map(({ message }) => message as unknown);

  it('is told to nobody unasked', () => {
    const { bridge, said } = startFrame();
    bridge.heightChanged();
    expect(said).toHaveLength(1);
  });

  it('is told in every dialect where the address asks', () => {
    const { said } = startFrame({
      memory: { host: null, listeners: { anybody: true, childId: 'p-1', secret: 's3' }, missed: null },
    });
    expect(posted(said)).toEqual([
      'pymxPYMxp-1xPYMxheightxPYMx413',
      { message: 'height', value: 413, secret: 's3' },
      { sentinel: 'amp', type: 'embed-size', height: 413 },
      '{"context":"iframe.resize","src":"https://site.example/embed/","height":413}',
      { subject: 'lti.frameResize', height: 413 },
    ]);
  });

  it('is told to Pym alone where Pym alone asks, and again only when it has changed', () => {
    let height = 300;
    const { said, bridge } = startFrame({
      memory: { host: null, listeners: { anybody: false, childId: 'p', secret: null }, missed: null },
      measure: () => height,
    });
    bridge.heightChanged();
    height = 350;
    bridge.heightChanged();
    expect(posted(said)).toEqual(['pymxPYMxpxPYMxheightxPYMx300', 'pymxPYMxpxPYMxheightxPYMx350']);
  });

  it('is told once AMP asks, or a host in our own words', () => {
    const onHeightAsked = vi.fn();
    const { hear, said, call, told } = startFrame({ onHeightAsked });
    hear({ sentinel: 'amp', type: 'frames-init' });
    expect(posted(said)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 413 });
    expect(call('requestHeight')?.message.value).toBe(413);
    expect(told('height')[0]?.message.value).toBe(413);
    expect(onHeightAsked).toHaveBeenCalledTimes(2);
  });
});
