/** The reader's shell: which panes stand where at which width. Composes; knows no event. */
import { Group, Panel, Separator } from 'react-resizable-panels';
import { ListPane } from '../list/ListPane';
import { useApp, useAppState } from '../shared/app-context';
import { useMedia } from '../shared/use-media';
import { TimelinePane } from '../timeline/TimelinePane';
import { Announcer } from './Announcer';
import { Detail } from './Detail';
import { FaultsNotice } from './FaultsNotice';
import { Header } from './Header';
import { PhoneSheet } from './PhoneSheet';
import { usePageTitle } from './use-page-title';
import './reader.css';

export function Reader() {
  const { messages } = useApp();
  const isWide = useMedia('(min-width: 1024px)');
  const isPhone = useMedia('(max-width: 719px)');
  usePageTitle();
  return (
    <div className="reader">
      <a className="skip" href="#list">
        {messages.app.skipToList}
      </a>
      <Header />
      <FaultsNotice />
      <main className="panes">{isPhone ? <PhonePanes /> : <SplitPanes isWide={isWide} />}</main>
      <Announcer />
    </div>
  );
}

/** Wide: axis over list, the event and its article beside. Tablet: axis over list and article side by side. */
function SplitPanes({ isWide }: { readonly isWide: boolean }) {
  const { commands, messages } = useApp();
  const { paneSplit, axisSplit } = useAppState((state) => state.settings);
  const rememberPane = (layout: Record<string, number>) =>
    commands.setSettings({ paneSplit: layout.left ?? paneSplit });
  const rememberAxis = (layout: Record<string, number>) =>
    commands.setSettings({ axisSplit: layout.axis ?? axisSplit });
  const detail = <Detail />;
  const axis = (
    <Panel id="axis" minSize={180} defaultSize={`${axisSplit}`}>
      <TimelinePane />
    </Panel>
  );
  if (isWide) {
    return (
      <Group id="columns" orientation="horizontal" onLayoutChanged={rememberPane}>
        <Panel id="left" minSize={420} defaultSize={`${paneSplit}`}>
          <Group id="stack" orientation="vertical" onLayoutChanged={rememberAxis}>
            {axis}
            <Separator className="splitter" aria-label={messages.panes.resize} />
            <Panel id="below" minSize={90}>
              <ListPane />
            </Panel>
          </Group>
        </Panel>
        <Separator className="splitter" aria-label={messages.panes.resize} />
        <Panel id="right" minSize={320}>
          {detail}
        </Panel>
      </Group>
    );
  }
  return (
    <Group id="stack" orientation="vertical" onLayoutChanged={rememberAxis}>
      {axis}
      <Separator className="splitter" aria-label={messages.panes.resize} />
      <Panel id="below" minSize={120}>
        <Group id="columns" orientation="horizontal">
          <Panel id="list" minSize={240} defaultSize="46">
            <ListPane />
          </Panel>
          <Separator className="splitter" aria-label={messages.panes.resize} />
          <Panel id="right" minSize={280}>
            {detail}
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

/** Phone: the axis above, the list under it, the event as a sheet that rises over both. */
function PhonePanes() {
  return (
    <div className="phone">
      <TimelinePane />
      <ListPane />
      <PhoneSheet />
    </div>
  );
}
