/**
 * Ties the frame to its host: messages, and the height where it is asked for. Outside of a frame there is nobody to
 * talk to, and nothing is listened to.
 *
 * Returns whether the content is to be as high as it is, whatever the frame.
 */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Bridge, type HostMemory, startBridge } from '../../embed/bridge';
import { type HeightListeners, isHeightAsked } from '../../embed/heights';
import { createPlayer } from '../../embed/player';
import { isLanguage, languages } from '../../i18n/messages';
import type { EmbedOptions } from '../../url/embed-options';
import { useApp } from '../shared/app-context';
import { useSwitchLanguage } from './language-context';

/** A frame has one host for as long as it lives. */
let memory: HostMemory | null = null;

export function useHost(frame: RefObject<HTMLElement | null>, options: EmbedOptions): boolean {
  const parts = useApp();
  const { store, commands, datasetNow } = parts;
  const switchLanguage = useSwitchLanguage();
  const known = useMemo(() => {
    memory ??= { host: null, listeners: listenersOf(options), missed: null };
    return memory;
  }, [options]);
  const [isAsked, setAsked] = useState(isHeightAsked(known.listeners));
  const bridge = useRef<Bridge | null>(null);
  useEffect(() => {
    if (window.parent === window) return;
    const step = () => {
      const before = store.getState().selection;
      commands.step(1);
      return store.getState().selection !== before;
    };
    const player = createPlayer({ step, page: window, onChange: () => undefined });
    // A host may have asked between the first drawing and now.
    if (isHeightAsked(listenersOf(options))) known.listeners = { ...known.listeners, ...listenersOf(options) };
    const started = startBridge({
      ...{ frame: window, store, commands, datasetNow, player, memory: known, languages },
      // Known a moment before it is drawn.
      language: () => document.documentElement.lang,
      switchLanguage: (tag) => {
        // Drawn anew, a dialog would take the focus from the host.
        if (!document.hasFocus()) commands.closePanel();
        return isLanguage(tag) ? switchLanguage(tag) : undefined;
      },
      measure: () => frame.current?.offsetHeight ?? 0,
      onHeightAsked: () => setAsked(true),
    });
    bridge.current = started;
    return () => {
      player.pause();
      started.stop();
      bridge.current = null;
    };
  }, [store, commands, datasetNow, switchLanguage, known, options, frame]);
  useEffect(() => {
    const element = frame.current;
    if (!isAsked || element === null) return;
    const observer = new ResizeObserver(() => bridge.current?.heightChanged());
    observer.observe(element);
    return () => observer.disconnect();
  }, [isAsked, frame]);
  return isAsked;
}

const listenersOf = ({ height, childId, secret }: EmbedOptions): HeightListeners => ({
  // Asked for before the app stood: the first script has heard it.
  anybody: height !== 'frame' || document.documentElement.dataset.heightAsked !== undefined,
  childId,
  secret,
});
