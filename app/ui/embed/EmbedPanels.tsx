/** The panels that an event and the words of the window lead to. What else the reader has is offered by the full page alone. */
import { openPanelOf, type Panel } from '../../state/panel';
import { useAppState } from '../shared/app-context';
import { LazyPart } from '../shared/LazyPart';
import { type LazyComponent, lazyComponent } from '../shared/lazy-part';
import type { Offered } from '../shared/page-context';
import { useQuotes } from './use-quotes';

const PANELS: { readonly [P in Panel]?: LazyComponent<object> } = {
  palette: lazyComponent(async () => (await import('../palette/Palette')).Palette),
  actor: lazyComponent(async () => (await import('../actors/ActorPanel')).ActorPanel),
  compare: lazyComponent(async () => (await import('../compare/ComparePanel')).ComparePanel),
};

export const OFFERED: Offered = { panels: new Set(Object.keys(PANELS) as Panel[]), modes: new Set() };

export function EmbedPanels() {
  const open = useAppState(openPanelOf);
  const panel = open === null ? undefined : PANELS[open];
  if (panel === undefined) return null;
  return (
    <LazyPart key={open} onRetry={panel.forget}>
      <Quoted of={panel} />
    </LazyPart>
  );
}

/** What quotes is drawn once the quotations are there. */
function Quoted({ of }: { readonly of: LazyComponent<object> }) {
  useQuotes();
  const Content = of.component();
  return <Content />;
}
