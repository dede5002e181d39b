import { describe, expect, it } from 'vitest';
import { tagged } from '../../tagged.fixture';
import { english } from './english';

type Row = readonly [text: string, ...expected: string[]];

const table = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(tagged(text, english)).toEqual(expected);
  });
};

// The article's day is Friday, 28 June 2024.
describe('years', () => {
  table([
    ['It began in 2009.', '2009 → 2009'],
    ['Between 2015 and 2020 nothing changed.', '2015 → 2015', '2020 → 2020'],
    ['the 1982-1990 period', '1982 → 1982', '1990 → 1990'],
    ['the 1998-99 winter', '1998 → 1998', '99 → 1999'],
    ["the class of '98", "'98 → 1998"],
    ['fiscal 2023 and the year 2030', 'fiscal 2023 → 2023', 'the year 2030 → 2030'],
    ['in nineteen ninety-six', 'nineteen ninety-six → 1996'],
  ]);
});

describe('days', () => {
  table([
    ['On Aug. 7, 2019, they met.', 'Aug. 7, 2019 → 2019-08-07'],
    ['on Thursday 11 July', 'Thursday 11 July → 2024-07-11'],
    ['on the 7th of August', 'the 7th of August → 2024-08-07'],
    ['on March eighth', 'March eighth → 2024-03-08'],
    ['on 24 December', '24 December → 2024-12-24'],
    ['on January 5', 'January 5 → 2024-01-05'],
    ['It opened on 2024-02-29.', '2024-02-29 → 2024-02-29'],
    ['signed on 10/23/1998', '10/23/1998 → 1998-10-23'],
    ['after 9/11', '9/11 → 2001-09-11'],
    ['They meet in May, on the 31st of May.', 'May → 2024-05', 'the 31st of May → 2024-05-31'],
  ]);
});

describe('a weekday beside a date is a check', () => {
  it('chooses the year where it can', () => {
    // 7 August was a Wednesday in 2024 and a Monday in 2023.
    expect(tagged('on Monday, August 7', english)).toEqual(['Monday, August 7 → 2023-08-07']);
  });
  it('is ignored where it fits no year in reach', () => {
    expect(tagged('on Sunday, June 29, 2024', english)).toEqual(['Sunday, June 29, 2024 → 2024-06-29']);
  });
});

describe('weekdays', () => {
  table([
    ['They met on Tuesday.', 'Tuesday → 2024-06-25'],
    ['They met on Friday.', 'Friday → 2024-06-28'],
    ['They will meet on Tuesday.', 'Tuesday → 2024-07-02'],
    ['He said Friday that it had rained.', 'Friday → 2024-06-28'],
    ['last Friday', 'last Friday → 2024-06-21'],
    ['next Tuesday', 'next Tuesday → 2024-07-02'],
    ['Friday of last week', 'Friday of last week → 2024-06-21'],
    ['It was shut on Wednesday night.', 'Wednesday night → 2024-06-26TNI'],
    ['It opens on Sundays.', 'Sundays → XXXX-WXX-7'],
    ['the strike runs until Monday', 'Monday → 2024-07-01'],
  ]);
});

describe('months and their edges', () => {
  table([
    ['It was signed in March.', 'March → 2024-03'],
    ['It will be signed in March.', 'March → 2025-03'],
    ['July 1997', 'July 1997 → 1997-07'],
    ['last November', 'last November → 2023-11'],
    ['in June last year', 'June last year → 2023-06'],
    ['by mid-July, or in late June', 'mid-July → 2024-07~MID', 'late June → 2024-06~END'],
    ['early 2011 and the end of 2021', 'early 2011 → 2011~START', 'the end of 2021 → 2021~END'],
    ['the middle of October', 'the middle of October → 2024-10~MID'],
    ['later this month', 'later this month → 2024-06~END'],
    ['earlier this year', 'earlier this year → 2024~START'],
  ]);
});

describe('"start", "end" and "close" shade a time as nouns, not as verbs', () => {
  table([
    ['Repairs start in June.', 'June → 2024-06'],
    ['The works end in 2026.', '2026 → 2026'],
    ['Works will start on Monday.', 'Monday → 2024-07-01'],
    ['The shops close in 2026. The talks open on Monday.', '2026 → 2026', 'Monday → 2024-07-01'],
    ['The course starts beginning in 2026.', '2026 → 2026'],
    ['Works start on Monday. The road opens Tuesday.', 'Monday → 2024-07-01', 'Tuesday → 2024-07-02'],
    ['The start on Monday was slow.', 'Monday → 2024-06-24'],
    ['The shares may end 2026 at a low.', '2026 → 2026'],
    ['They hope to start 2026 well and end this week.', '2026 → 2026', 'this week → 2024-W26'],
    ['at the start of May 2023', 'the start of May 2023 → 2023-05~START'],
    ['the very beginning of 2023', 'the very beginning of 2023 → 2023~START'],
    ['the opening days of 2023', 'the opening days of 2023 → 2023~START'],
    ['by the end of the year', 'the end of the year → 2024~END'],
    ['since start 2023, by end June 2023', 'start 2023 → 2023~START', 'end June 2023 → 2023-06~END'],
    ['end-June 2023, start-2022', 'end-June 2023 → 2023-06~END', 'start-2022 → 2022~START'],
    ['at the close of 2023', 'the close of 2023 → 2023~END'],
    ['early in 2023, later in 2023', 'early in 2023 → 2023~START', 'later in 2023 → 2023~END'],
    ['in the final weeks of 2023', 'the final weeks of 2023 → 2023~END'],
  ]);
});

describe('quarters, halves and seasons', () => {
  table([
    ['the third quarter of 2023', 'the third quarter of 2023 → 2023-Q3'],
    ['third-quarter profit', 'third-quarter → 2023-Q3'],
    ['second-quarter profit', 'second-quarter → 2024-Q2'],
    ['in Q3 2019', 'Q3 2019 → 2019-Q3'],
    ['the first half of 2024', 'the first half of 2024 → 2024-H1'],
    ['last quarter', 'last quarter → 2024-Q1'],
    [
      'Profit rose in the third quarter. In the quarter, sales fell.',
      'the third quarter → 2023-Q3',
      'the quarter → 2023-Q3',
    ],
    ['third-quarter profit rose from a year earlier', 'third-quarter → 2023-Q3', 'a year earlier → 2022-Q3'],
    ['last fall they met', 'last fall → 2023-FA'],
    ['this summer', 'this summer → 2024-SU'],
    ['the winter of 1994', 'the winter of 1994 → 1994-WI'],
  ]);
});

describe('weeks, months and years from the article', () => {
  table([
    ['last week', 'last week → 2024-W25'],
    ['next month', 'next month → 2024-07'],
    ['this weekend', 'this weekend → 2024-W26-WE'],
    ['Over the weekend they met.', 'the weekend → 2024-W25-WE'],
    ['the current year', 'the current year → 2024'],
    ['yesterday morning', 'yesterday morning → 2024-06-27TMO'],
    ['tonight and the day after tomorrow', 'tonight → 2024-06-28TNI', 'the day after tomorrow → 2024-06-30'],
    ['last night', 'last night → 2024-06-27TNI'],
    ['two years ago', 'two years ago → 2022'],
    ['five months ago', 'five months ago → 2024-01'],
    ['six weeks ago', 'six weeks ago → 2024-W20'],
    ['ten days ago', 'ten days ago → 2024-06-18'],
    ['a decade ago, half a century ago', 'a decade ago → 2014', 'half a century ago → 1974'],
    ['nearly four years ago', 'nearly four years ago → 2020~LESS_THAN'],
    ['six months from now', 'six months from now → 2024-12'],
  ]);
});

describe('anaphora', () => {
  table([
    ['They met on June 3. The same day, they left.', 'June 3 → 2024-06-03', 'The same day → 2024-06-03'],
    ['They met on June 3. Two days later, they left.', 'June 3 → 2024-06-03', 'Two days later → 2024-06-05'],
    ['They met in 1996. The following year, they left.', '1996 → 1996', 'The following year → 1997'],
    ['It was 2011. Later that year, he left.', '2011 → 2011', 'Later that year → 2011~END'],
    ['It rained on May 2, and the next morning it was dry.', 'May 2 → 2024-05-02', 'the next morning → 2024-05-03TMO'],
  ]);
});

describe('durations', () => {
  table([
    ['ten years', 'ten years → P10Y'],
    ['the past three months', 'the past three months → P3M'],
    ['a two-year plan', 'two-year → P2Y'],
    ['two and a half years', 'two and a half years → P2Y6M'],
    ['2 1/2 hours', '2 1/2 hours → PT2H30M'],
    ['for a year', 'a year → P1Y'],
    ['half an hour', 'half an hour → PT30M'],
    ['more than two years after the vote', 'more than two years → P2Y~MORE_THAN'],
    ['at least 72 hours', 'at least 72 hours → PT72H~EQUAL_OR_MORE'],
    ['two to six days', 'two → P2D', 'six days → P6D'],
    ['several years', 'several years → PXY'],
    ['in the coming weeks', 'the coming weeks → PXW'],
    ['for decades', 'decades → PXDE'],
    ['two centuries', 'two centuries → P200Y'],
  ]);
});

describe('clock times and parts of day', () => {
  table([
    ['at 8:15 a.m. EST on Wednesday', '8:15 a.m. EST on Wednesday → 2024-06-26T08:15'],
    ['They met Tuesday. At 10 p.m. they left.', 'Tuesday → 2024-06-25', '10 p.m. → 2024-06-25T22:00'],
    ['noon Thursday', 'noon Thursday → 2024-06-27T12:00'],
    ['The train left at 14:30.', '14:30 → 2024-06-28T14:30'],
    ['the evening of 24 February 2022', 'the evening of 24 February 2022 → 2022-02-24TEV'],
    ['on Monday and Tuesday nights', 'Monday → 2024-06-24TNI', 'Tuesday nights → XXXX-WXX-2TNI'],
  ]);
});

describe('ranges and conjunctions are shared out', () => {
  table([
    ['June 29 and 30, 2023', 'June 29 → 2023-06-29', '30, 2023 → 2023-06-30'],
    ['the summit of July 9-11', 'July 9 → 2024-07-09', '11 → 2024-07-11'],
    ['9 to 11 July 2024', '9 → 2024-07-09', '11 July 2024 → 2024-07-11'],
    ['from January to March 2023', 'January → 2023-01', 'March 2023 → 2023-03'],
    ['in February, March and April 2022', 'February → 2022-02', 'March → 2022-03', 'April 2022 → 2022-04'],
  ]);
});

describe('decades, centuries, sets, vague references, named days', () => {
  table([
    ['the late 1980s', 'the late 1980s → 198~END'],
    ["the early '90s", "the early '90s → 199~START"],
    ['the 21st century', 'the 21st century → 20'],
    ['every two weeks', 'every two weeks → P2W'],
    ['each July', 'each July → XXXX-07'],
    ['$5 million a year', 'a year → P1Y'],
    ['they fly daily', 'daily → P1D'],
    ['now, recently and in the future', 'now → PRESENT_REF', 'recently → PAST_REF', 'in the future → FUTURE_REF'],
    ["in today's world", 'today → PRESENT_REF'],
    ['last Thanksgiving', 'last Thanksgiving → 2023-11-23'],
    ['Easter 2024 and Christmas', 'Easter 2024 → 2024-03-31', 'Christmas → 2024-12-25'],
  ]);
});

describe('false alarms: none of these is a time', () => {
  table([
    ['625 a share'],
    ['from 20, at 1'],
    ['up 1/4 to 7/8'],
    ['the sun rose and he sat down'],
    ['they may march; mar the deck'],
    ['Theresa May met Mr. March'],
    ['a 38-year-old man, aged 54, and an 8-month-old baby'],
    ['the 75th anniversary of the treaty'],
    ['the ten-year anniversary'],
    ['flight 1998, Route 1990, $1999, no. 2001'],
    ['1990 people and 2000 dollars'],
    ['the Good Friday Agreement'],
    ['the Sunday Times, the Daily Mail'],
    ['a second chance'],
    ['three-quarters of the vote'],
    ['We must not forget'],
  ]);
});
