/**
 * What the adapters use of the peers, in types: the peers are in a cache, where the type checker does not look, so that
 * the project need not install them.
 */

declare module 'react-chrono/dist/style.css' {}
declare module 'react-calendar-timeline/style.css' {}

declare module 'react-chrono' {
  import type { ReactElement } from 'react';

  export interface ChronoItem {
    readonly title: string;
    readonly cardTitle: string;
  }
  export function Chrono(props: { readonly items: readonly ChronoItem[]; readonly mode: 'alternating' }): ReactElement;
}

declare module 'react-calendar-timeline' {
  import type { ReactElement } from 'react';

  interface CalendarProps {
    readonly groups: readonly { readonly id: number; readonly title: string }[];
    readonly items: readonly {
      readonly id: string;
      readonly group: number;
      readonly title: string;
      readonly start_time: number;
      readonly end_time: number;
    }[];
    readonly defaultTimeStart: number;
    readonly defaultTimeEnd: number;
    readonly maxZoom: number;
    readonly canMove: boolean;
    readonly canResize: boolean;
    readonly stackItems: boolean;
    readonly onTimeChange: (start: number, end: number, update: (start: number, end: number) => void) => void;
  }
  export default function Timeline(props: CalendarProps): ReactElement;
}

declare module 'timelines-chart' {
  interface Chart {
    data(groups: readonly unknown[]): Chart;
    width(pixels: number): Chart;
    zQualitative(is: boolean): Chart;
    useUtc(is: boolean): Chart;
    zoomX(): readonly [Date, Date] | null;
  }
  const TimelinesChart: new (element: HTMLElement) => Chart;
  export default TimelinesChart;
}

declare module 'react-svg-timeline' {
  import type { ReactElement } from 'react';

  export function Timeline(props: {
    readonly width: number;
    readonly height: number;
    readonly events: readonly {
      readonly eventId: string;
      readonly laneId: string;
      readonly tooltip: string;
      readonly startTimeMillis: number;
      readonly endTimeMillis?: number;
    }[];
    readonly lanes: readonly { readonly laneId: string; readonly label: string }[];
    readonly dateFormat: (ms: number) => string;
    readonly enableEventClustering: boolean;
    readonly onZoomRangeChange: (start: number, end: number) => void;
  }): ReactElement;
}

declare module '@gravity-ui/timeline/react' {
  import type { ReactElement } from 'react';

  interface GravityTimeline {
    readonly api: { getInterval(): { readonly start: number; readonly end: number } };
  }
  export function useTimeline(config: {
    readonly settings: {
      readonly start: number;
      readonly end: number;
      readonly axes: readonly {
        readonly id: string;
        readonly tracksCount: number;
        readonly top: number;
        readonly height: number;
      }[];
      readonly events: readonly {
        readonly id: string;
        readonly from: number;
        readonly to: number;
        readonly axisId: string;
        readonly trackIndex: number;
        readonly color: string;
      }[];
    };
  }): { readonly timeline: GravityTimeline };
  export function TimelineCanvas(props: { readonly timeline: GravityTimeline }): ReactElement;
}
