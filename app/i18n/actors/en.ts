/** English: who somebody is, what they did, where they are named. */
import { digitsEn } from '../digits';
export const actorsEn = {
  open: (name: string) => `About ${name}`,
  kind: { state: 'State', organisation: 'Organisation', person: 'Person' },
  events: (n: number) => `${digitsEn(n)} ${n === 1 ? 'event' : 'events'}`,
  axis: (n: number, range: string) => `${digitsEn(n)} ${n === 1 ? 'event' : 'events'}, ${range}`,
  axisHint: 'Each mark is an event of the list below.',
  noEvents: 'No event is theirs among those known.',
  quotes: (n: number) => `Named in ${digitsEn(n)} ${n === 1 ? 'passage' : 'passages'}, as written`,
  quotesOfThese: (n: number) =>
    `Named in ${digitsEn(n)} ${n === 1 ? 'passage' : 'passages'} of these events, as written`,
  noQuotesOfThese: 'None of the passages that prove these events names them in so many words.',
  noQuotes: 'No passage names them in so many words.',
  only: 'Show only these events',
  most: (n: number) => `Here the ${digitsEn(n)} weightiest; the timeline itself has all of them.`,
  spelled: (spellings: string) => `The articles also write: ${spellings}.`,
  sourceSpelling: 'as the source writes it',
  missing: 'This timeline has no such actor.',
};
