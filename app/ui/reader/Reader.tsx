/** The reader's shell: which panes stand where at which width. Composes; knows no event. */
import type { ReactNode } from 'react';
import { defaultSettings } from '../../state/settings';
import { openArticleId } from '../../state/step-commands';
import { ClockRow } from '../clock/ClockRow';
import { ListPane } from '../list/ListPane';
import { OverviewPane } from '../overview/OverviewPane';
import { useApp, useAppState } from '../shared/app-context';
import { useFocusGoesOn } from '../shared/focus-goes-on';
import { PLACES } from '../shared/hands';
import { Split } from '../shared/Split';
import { useMedia } from '../shared/use-media';
import { TimelineFoot, TimelinePane } from '../timeline/TimelinePane';
import { Announcer } from './Announcer';
import { Detail } from './Detail';
import { FaultsNotice } from './FaultsNotice';
import { Header } from './Header';
import { LinkNotice } from './LinkNotice';
import { Panels } from './Panels';
import { PhoneSheet } from './PhoneSheet';
import { usePageTitle } from './use-page-title';
import { useShortcuts } from './use-shortcuts';
import './reader.css';

export function Reader() {
  const { messages } = useApp();
  const isWide = useMedia('(min-width: 1024px)');
  const isPhone = useMedia('(max-width: 719px), (max-height: 519px)');
  const hasArticle = useAppState((state, dataset) => dataset.sources.has(openArticleId(dataset, state) ?? ''));
  usePageTitle();
  useShortcuts();
  useFocusGoesOn();
  return (
    <div className="reader">
      <a className="skip" href="#list">
        {messages.app.skipToList}
      </a>
      {hasArticle && (
        <a className="skip" href={`#${PLACES.source}`}>
          {messages.app.skipToSource}
        </a>
      )}
      <Header />
      <FaultsNotice />
      <LinkNotice />
      <main className="panes">{isPhone ? <PhonePanes /> : <SplitPanes isWide={isWide} />}</main>
      <Panels />
      <Announcer />
    </div>
  );
}

/** As the settings begin; a double click on a splitter goes back to these. */
const USUAL = { columns: defaultSettings.paneSplit, stack: defaultSettings.axisSplit };

/** Wide: axis over list, the event and its article beside both. Tablet: axis over list and article side by side. */
function SplitPanes({ isWide }: { readonly isWide: boolean }) {
  const { commands, messages } = useApp();
  const { paneSplit, axisSplit } = useAppState((state) => state.settings);
  const label = messages.panes.resize;
  const stack = (below: ReactNode) => (
    <Split
      {...{ label, first: <AxisAndStrip />, second: below }}
      orientation="horizontal"
      share={axisSplit}
      usual={USUAL.stack}
      onSettle={(share) => commands.setSettings({ axisSplit: share })}
    />
  );
  const columns = (first: ReactNode) => (
    <Split
      {...{ label, first, second: <Detail /> }}
      orientation="vertical"
      share={paneSplit}
      usual={USUAL.columns}
      onSettle={(share) => commands.setSettings({ paneSplit: share })}
    />
  );
  return isWide ? columns(stack(<ListPane />)) : stack(columns(<ListPane />));
}

/** Phone: the axis above, the list under it, the event as a sheet that rises over both. */
function PhonePanes() {
  return (
    <div className="phone">
      <AxisAndStrip />
      <ListPane />
      <PhoneSheet />
    </div>
  );
}

/** The axis under its clock, everything under it as a strip, and the buttons for both. */
function AxisAndStrip() {
  return (
    <div className="axis-and-strip">
      <ClockRow />
      <TimelinePane />
      <OverviewPane />
      <TimelineFoot />
    </div>
  );
}
