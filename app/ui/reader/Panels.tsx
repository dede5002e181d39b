/**
 * What stands over the reader, one at a time. Each panel is a component in a folder of its own that draws a dialog and
 * calls `commands.closePanel()` when it is closed; its code comes when it is first opened.
 */
import { useLayoutEffect } from 'react';
import { openPanelOf, type Panel } from '../../state/panel';
import { useApp, useAppState } from '../shared/app-context';
import { keepKeys } from '../shared/early-keys';
import { LazyPart } from '../shared/LazyPart';
import { type LazyComponent, lazyComponent } from '../shared/lazy-part';

/** A panel that is not here cannot be opened yet. */
export const PANELS: { readonly [P in Panel]?: LazyComponent<object> } = {
  palette: lazyComponent(async () => (await import('../palette/Palette')).Palette),
  help: lazyComponent(async () => (await import('../palette/Help')).Help),
  settings: lazyComponent(async () => (await import('../settings/Settings')).Settings),
  embed: lazyComponent(async () => (await import('../embed-builder/EmbedBuilder')).EmbedBuilder),
  share: lazyComponent(async () => (await import('../share/SharePanel')).SharePanel),
  'story-editor': lazyComponent(async () => (await import('../stories/StoryEditor')).StoryEditor),
  handout: lazyComponent(async () => (await import('../paper/HandoutPanel')).HandoutPanel),
  actor: lazyComponent(async () => (await import('../actors/ActorPanel')).ActorPanel),
  compare: lazyComponent(async () => (await import('../compare/ComparePanel')).ComparePanel),
};

export function Panels() {
  const open = useAppState(openPanelOf);
  const panel = open === null ? undefined : PANELS[open];
  if (panel === undefined) return null;
  const Content = panel.component();
  return (
    <LazyPart key={open} onRetry={panel.forget} {...(open === 'palette' && { fallback: <EarlyKeys /> })}>
      <Content />
    </LazyPart>
  );
}

/** While the palette is on its way: who has pressed its keys goes on typing. */
function EarlyKeys() {
  const { commands } = useApp();
  // In the same step in which the palette takes the focus: no key falls between the two.
  useLayoutEffect(() => keepKeys(commands.closePanel), [commands]);
  return <span data-pending hidden />;
}
