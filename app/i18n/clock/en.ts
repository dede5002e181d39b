/** English: the two clocks, and what was known on a day. */
import { digitsEn } from '../digits';

const events = (n: number): string => `${digitsEn(n)} ${n === 1 ? 'event' : 'events'}`;
const articles = (n: number): string => `${digitsEn(n)} ${n === 1 ? 'article' : 'articles'}`;

export const clockEn = {
  label: 'Clock',
  by: 'Events stand on the day …',
  happened: 'When it happened',
  reported: 'When it was reported',
  happenedMeans: 'Each event stands on the day it happened.',
  reportedMeans: (again: number) =>
    again === 0
      ? 'Each event stands on the day of the first article that tells it.'
      : `Each event stands once, on the day of the first article that tells it; ${again} are told again later.`,
  failed: 'This view could not be loaded. Try again.',
  asKnown: 'As known on …',
  asKnownMeans: 'Replays what had been reported by a day, as it was told then',
  asKnownOn: 'As known on',
  leave: 'Back to all that is known',
  play: 'Play: from report to report',
  pause: 'Pause',
  day: 'Day',
  slider: 'Day of knowledge: arrow keys go from report to report',
  spoken: (day: string, known: number) => `${day}: ${events(known)} known`,
  known: (known: number, all: number, told: number, of: number) =>
    `${events(known)} of ${digitsEn(all)} known, from ${told} of ${articles(of)}.`,
  new: (n: number) => `${digitsEn(n)} new with the latest.`,
  notYet: (title: string, day: string) => `“${title}” had not been reported: it is first told ${day}.`,
  goThere: 'Go to that day',
  card: {
    known: (day: string) => `As known on ${day}`,
    today: 'Today',
    same: 'Nothing else was reported of it later.',
    later: 'What was reported later',
    summary: 'The editor’s summary draws on these later articles too: here it is left out.',
    nobody: 'said by the article itself',
    unchanged: 'the same',
  },
};
