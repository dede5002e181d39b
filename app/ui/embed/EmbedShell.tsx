/**
 * The embed: the timeline in somebody else's page. One column or two by its own size, never by the window's; an event
 * and its article rise as a sheet; a line at the foot leads to the full page. Composes; knows no event.
 *
 * Runs at `embed/`, where it is all there is, and at `mode=embed` of the full page, which is an alias.
 */
import { useMemo, useRef } from 'react';
import { parseEmbedUrl, settleGestures } from '../../url/embed-options';
import { ListPane } from '../list/ListPane';
import { Announcer } from '../reader/Announcer';
import { FaultsNotice } from '../reader/FaultsNotice';
import { usePageTitle } from '../reader/use-page-title';
import { AppProvider, useApp } from '../shared/app-context';
import { useFocusGoesOn } from '../shared/focus-goes-on';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import { OfferedProvider } from '../shared/page-context';
import { TimelineFoot, TimelinePane } from '../timeline/TimelinePane';
import { EmbedFoot } from './EmbedFoot';
import { EmbedHead } from './EmbedHead';
import { EmbedPanels, OFFERED } from './EmbedPanels';
import { EmbedSheet } from './EmbedSheet';
import { GestureHint } from './GestureHint';
import { OptionsProvider, useOptions } from './options-context';
import { StaticList } from './StaticList';
import { useAskedHeight } from './use-asked-height';
import { useFewLanes } from './use-few-lanes';
import { useHost } from './use-host';
import { useIsShown } from './use-is-shown';
import { useLinksOut } from './use-links-out';
import { useOpening } from './use-opening';
import '../reader/reader.css';
import './embed.css';

export function EmbedShell() {
  const parts = useApp();
  const { options } = useMemo(() => parseEmbedUrl(location.search, location.hash), []);
  const gestures = options.static ? 'none' : settleGestures(options.gestures, window.parent !== window);
  const inFrame = useMemo(() => ({ ...parts, gestures }), [parts, gestures]);
  return (
    <AppProvider value={inFrame}>
      <OptionsProvider value={options}>
        <OfferedProvider value={OFFERED}>
          <Frame />
        </OfferedProvider>
      </OptionsProvider>
    </AppProvider>
  );
}

const Blocked = lazyComponent(async () => (await import('./BlockedLink')).BlockedLink);

function Frame() {
  const options = useOptions();
  const frame = useRef<HTMLDivElement>(null);
  usePageTitle();
  useFocusGoesOn();
  useOpening(options);
  const { blocked, forget } = useLinksOut(frame);
  const BlockedLink = Blocked.component();
  const isAsked = useHost(frame, options);
  useAskedHeight(frame, options.height);
  return (
    <div
      ref={frame}
      className="embed"
      data-plain={options.plain || undefined}
      data-transparent={options.transparent || undefined}
      data-static={options.static || undefined}
      data-height={isAsked || options.height !== 'frame' ? 'asked' : 'frame'}
    >
      <EmbedHead />
      <FaultsNotice />
      <main className="embed-panes">
        <AxisPane />
        {options.static ? <StaticList /> : <ListPane />}
        {!options.static && <EmbedSheet />}
      </main>
      <EmbedFoot />
      {blocked !== null && (
        <LazyPart onRetry={Blocked.forget}>
          <BlockedLink href={blocked} onClose={forget} />
        </LazyPart>
      )}
      <EmbedPanels />
      <GestureHint frame={frame} />
      <Announcer />
    </div>
  );
}

const Overview = lazyComponent(async () => (await import('../overview/OverviewPane')).OverviewPane);

/** The strip under the axis comes where the frame is high enough for it. */
function Strip() {
  const box = useRef<HTMLDivElement>(null);
  const Content = Overview.component();
  const isShown = useIsShown(box);
  return (
    <div className="embed-strip" ref={box}>
      {isShown && (
        <LazyPart onRetry={Overview.forget}>
          <Content />
        </LazyPart>
      )}
    </div>
  );
}

/** The axis, where there is room for one: its code is not even fetched while it cannot be seen. */
function AxisPane() {
  const options = useOptions();
  const box = useRef<HTMLDivElement>(null);
  const isShown = useIsShown(box);
  useFewLanes(box, isShown);
  return (
    <div className="embed-axis" ref={box} inert={options.static}>
      {isShown && (
        <>
          <TimelinePane />
          <Strip />
          <TimelineFoot />
        </>
      )}
    </div>
  );
}
