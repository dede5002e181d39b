// What looks like a time and is none: ages, anniversaries, prices, names. A guard wins where it covers more, or as much.

import { type Form, form, oneOf } from '../../../tag/form';
import { NUMBER } from '../numbers';
import { WEEKDAY } from '../pieces';
import { MONTHS, ORDINALS } from '../words';

const guard = (name: string, source: string): Form => form(name, source, () => ({ reading: { kind: 'guard' } }));

const ORDINAL = `(?:\\d{1,4}(?:st|nd|rd|th)|${oneOf(Object.keys(ORDINALS))})`;

/** "38-year-old", "54 years old", "aged 7 to 12 years", "at the age of 20 years". */
export const age = guard(
  'en.guard-age',
  `\\b${NUMBER}(?:_to_${NUMBER}|_or_${NUMBER})?[-_](?:year|month|week|day)s?[-_]olds?\\b|\\b(?:aged|ages|age_of)_${NUMBER}(?:_(?:to|and|through)_${NUMBER})?_(?:years?|months?|weeks?)\\b|\\b${NUMBER}_years?_of_age\\b`,
);

/** "The 75th anniversary", "the ten-year anniversary": neither a length nor a date. */
export const anniversary = guard(
  'en.guard-anniversary',
  `\\b(?:the_|its_|their_|his_|her_)?(?:${ORDINAL}|${NUMBER}[-_](?:year|month|week))[-_](?:(?:year|wedding)_)?(?:anniversar(?:y|ies)|birthdays?|jubilee)\\b`,
);

/** Names of papers, accords, days of the week in names, people called April, May or June. */
export const names = guard(
  'en.guard-name',
  `\\b${WEEKDAY}_(?:times|telegraph|mirror|express|herald|post|independent|night_football|night_live)\\b|\\bgood_friday_(?:agreement|accords?|deal|peace)\\b|\\b(?:daily|weekly|monthly|quarterly)_(?:news|mail|telegraph|mirror|express|herald|star|post|beast|show|standard|review|record)\\b|\\b(?:theresa|brian|rollo|elaine|april|ms\\.|mr\\.|mrs\\.|miss)_(?:may|march|june|april|august)\\b|\\bmillion_man_march\\b|\\bcape_may\\b|\\b(?:prague|arab)_spring\\b|\\b(?:${oneOf(Object.keys(MONTHS))})_(?:revolution|madness)\\b`,
);

/** "Seven-day-a-week", "24 hours a day", "one day" as "some day", "day care", "day by day", "second-year student". */
export const idioms = guard(
  'en.guard-idiom',
  '\\b(?:day[- ]care|day_(?:by|after|in|to)_day|year[- ]round|years?_of_(?:age|experience)|light[- ]years?|man[- ]hours?|rush[- ]hours?|high_noon|happy_hour|prime[- ]time|leap_year|at_the_last_minute|last[- ]minute|split[- ]second|any_(?:minute|second|day|moment)_now|now_and_then|three[- ]quarters?|may_(?:be|have|not|well)|a_second_(?:time|chance|term)|once_(?:and_for_all)|future_(?:contracts?|markets?)|futures?_(?:contracts?|markets?|trading|exchange)|the_winter_of_(?:discontent))\\b',
);
