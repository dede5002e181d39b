/** The palette and the keyboard help, in English. */
import { digitsEn } from '../digits';

const results = (n: number) => (n === 1 ? 'One result' : `${digitsEn(n)} results`);

export const en = {
  palette: {
    title: 'Go to',
    label: 'Event, person, place, article, action or date',
    placeholder: 'A name, an action, a date such as “June 2023”',
    results: 'Results',
    count: (n: number) => (n === 0 ? 'Nothing found' : results(n)),
    nothing: (query: string) => `Nothing is called “${query}”`,
    nothingDo: 'Type a name, what you want to do, or a date: “mid-July 2023”, “spring 2022”, “24/3/2022”.',
    loading: 'One moment…',
    groups: {
      date: 'Time',
      visit: 'Where you have been',
      recent: 'Lately used',
      event: 'Events',
      article: 'Articles',
      actor: 'Actors',
      place: 'Places',
      topic: 'Topics',
      thread: 'Told several times',
      action: 'Actions',
      search: 'Everywhere',
    },
    only: (n: string) => `show only these: ${n}`,
    sideBySide: 'the passages side by side',
    on: 'on',
    searchFor: (query: string) => `Search for “${query}” in everything`,
    outside: (range: string) => `outside this timeline, which goes ${range}`,
    countedFrom: {
      article: (date: string) => `counted from the article of ${date}`,
      view: (date: string) => `counted from what you are looking at, ${date}`,
      today: (date: string) => `counted from today, ${date}`,
    },
    keys: { go: 'goes there', choose: 'choose', close: 'closes' },
  },
  help: {
    title: 'Keyboard help',
    intro: 'Keys are those that type the sign, wherever they are on your keyboard.',
    off: 'Single keys are switched off.',
    settings: 'Single keys can be switched off in the settings',
    settingsOff: 'Switch them on in the settings',
    sections: { axis: 'On the axis', lists: 'In search and palette', elsewhere: 'Elsewhere' },
    axis: {
      time: 'To the mark before or after',
      lanes: 'To the lane above or below',
      ends: 'To the first or last mark in view',
      open: 'Open the mark',
    },
    lists: { choose: 'Choose a result', open: 'Open it', clear: 'Clear or close' },
    elsewhere: {
      parts: 'To the next part of the page, or back',
      rows: 'To the event before or after in the list',
      row: 'To the next button of a row, or back',
      split: 'Move a divider or an edge of the overview by its arrows',
      leave: 'Close what lies on top, or what is open',
    },
  },
};
