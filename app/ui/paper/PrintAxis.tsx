/** The axis on paper, drawn by us: a lane a topic, each event by the sign of its status, empty stretches folded. */
import { paperWords } from '../../i18n/paper/words';
import type { AxisTick, PaperScale } from '../../paper/axis-scale';
import { layMarks, type PaperLane, type PaperMark } from '../../paper/lay-marks';
import type { SheetRow } from '../../paper/sheet';
import { type Face, widthOf } from '../../picture/text-width';
import { formatWhenShort } from '../../time/format';
import { formatWindow } from '../../time/format-window';
import { union } from '../../time/span';
import { dayOf } from '../../time/when-shape';
import { useApp } from '../shared/app-context';
import { statusGlyphs } from '../shared/status-glyph';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';

/** In units of the drawing, of which the page's width has 1000. */
const WIDTH = 1000;
const LABEL: Face = { size: 15 };
/** Room between a lane's name and the first mark, which lies half before its place. */
const LABEL_GAP = 20;
const MOST_LABELS = 400;
const LEVEL = 19;
const LANE_PAD = 5;
const TICKS = 28;
const BLANK_HEIGHT = 90;
/** With more events than this the numbers would not be read. */
const MOST_NUMBERED = 24;

interface PrintAxisProps {
  readonly rows: readonly SheetRow[];
  /** On a worksheet: the line without the events, to draw them on. */
  readonly isBlank: boolean;
}

export function PrintAxis({ rows, isBlank }: PrintAxisProps) {
  const { whole, language } = useApp();
  const words = useWords(paperWords);
  const isNumbered = rows.length <= MOST_NUMBERED;
  const labelOf = (topic: string) => textIn(whole.topics.get(topic)?.label, language).text;
  const widest = Math.max(...rows.map(({ event }) => widthOf(labelOf(event.topic), LABEL)), 0);
  const left = isBlank ? 6 : Math.min(widest + LABEL_GAP, MOST_LABELS);
  const { scale, lanes } = layMarks(whole, rows, (isNumbered ? 34 : 15) / (WIDTH - left - 14));
  const heights = lanes.map(({ levels }) => levels * LEVEL + LANE_PAD);
  const body = isBlank ? BLANK_HEIGHT : heights.reduce((sum, height) => sum + height, 0);
  const [first, last] = [scale.pieces.at(0)?.time, scale.pieces.at(-1)?.time];
  const range = first === undefined || last === undefined ? '' : formatWindow(union(first, last), language);
  return (
    <svg
      className="print-axis"
      viewBox={`0 0 ${WIDTH} ${body + TICKS}`}
      role="img"
      aria-label={words.sheet.axis(range)}
    >
      <Ground scale={scale} height={body} left={left} />
      {isBlank ? (
        <text x={10} y={18} className="axis-small">
          {words.sheet.draw}
        </text>
      ) : (
        lanes.map((lane, at) => (
          <Lane
            key={lane.topic}
            {...{ lane, left, isNumbered }}
            top={heights.slice(0, at).reduce((sum, height) => sum + height, 0)}
            height={heights[at] ?? LEVEL}
            label={labelOf(lane.topic)}
          />
        ))
      )}
    </svg>
  );
}

/** A tick's date, as exact as its label. */
function whenOf(time: AxisTick['time'], unit: AxisTick['unit']) {
  const { year, month = 1 } = dayOf(time);
  const parts = [String(year).padStart(4, '0'), ...(unit === 'month' ? [String(month).padStart(2, '0')] : [])];
  return { edtf: parts.join('-'), start: null, end: null };
}

const xOf = (share: number, left: number): number => left + share * (WIDTH - left - 14);

/** The line of time with its ticks, broken where empty stretches are folded. */
function Ground({
  scale,
  height,
  left,
}: {
  readonly scale: PaperScale;
  readonly height: number;
  readonly left: number;
}) {
  const { language } = useApp();
  return (
    <g>
      {scale.pieces.map((piece) => (
        <path key={piece.from} className="axis-line" d={`M${xOf(piece.from, left)} ${height}H${xOf(piece.to, left)}`} />
      ))}
      {scale.pieces.slice(1).map((piece) => {
        const x = xOf(piece.from, left) - 12;
        return (
          <path key={piece.from} className="axis-fold" d={`M${x - 5} ${height + 5}l5 -10M${x} ${height + 5}l5 -10`} />
        );
      })}
      {scale.ticks.map(({ at, time, unit }) => (
        <g key={time}>
          <path className="axis-tick" d={`M${xOf(at, left)} 0V${height + 4}`} />
          <text className="axis-small" x={xOf(at, left)} y={height + 19} textAnchor={at > 0.96 ? 'end' : 'start'}>
            {formatWhenShort(whenOf(time, unit), language)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LaneProps {
  readonly lane: PaperLane;
  /** Where the plot begins. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly label: string;
  readonly isNumbered: boolean;
}

function Lane({ lane, left, top, height, label, isNumbered }: LaneProps) {
  const { whole } = useApp();
  return (
    <g className={toneOf(lane.topic, whole)}>
      <text className="axis-label" x={0} y={top + 16}>
        {label}
      </text>
      <path className="axis-rule" d={`M0 ${top + height}H${WIDTH}`} />
      {lane.marks.map((mark) => (
        <Mark key={mark.row.event.id} {...{ mark, left, top, isNumbered }} />
      ))}
    </g>
  );
}

/** Shorter than this an event is its sign alone. */
const SHORTEST_BAR = 16;

function Mark({
  mark,
  left,
  top,
  isNumbered,
}: {
  readonly mark: PaperMark;
  readonly left: number;
  readonly top: number;
  readonly isNumbered: boolean;
}) {
  const { event, sign } = mark.row;
  const [x, end] = [xOf(mark.from, left), xOf(mark.to, left)];
  const y = top + LANE_PAD / 2 + mark.level * LEVEL + 1;
  return (
    <g>
      {end - x > SHORTEST_BAR && <path className="axis-bar" d={`M${x} ${y + 7}H${end}`} />}
      <g className="glyph" transform={`translate(${x - 7} ${y}) scale(1.2)`}>
        {statusGlyphs[event.status].map(({ d, fill, dash }) => (
          <path key={d} d={d} className={fill ? 'is-filled' : 'is-line'} strokeDasharray={dash || undefined} />
        ))}
      </g>
      {isNumbered && (
        <text className="axis-number" x={x + 9} y={y + 12}>
          {sign}
        </text>
      )}
    </g>
  );
}
