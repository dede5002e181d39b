import { describe, expect, it } from 'vitest';
import { createNameFinder } from './find-names';

const rutte = createNameFinder({
  kind: 'person',
  label: { en: 'Mark Rutte', fr: 'Mark Rutte' },
  aliases: ['Mark Latte', 'the head of NATO'],
});
const states = createNameFinder({
  kind: 'state',
  label: { en: 'United States', fr: 'États-Unis' },
  aliases: ['US', 'Washington'],
});
const erdogan = createNameFinder({
  kind: 'person',
  label: { en: 'Recep Tayyip Erdoğan' },
  aliases: ['Recep Tayyip Erdogan'],
});

/** The names found, those that are not as labelled in brackets. */
const found = (find: ReturnType<typeof createNameFinder>, text: string) =>
  find(text).map(({ start, end, asLabelled }) => (asLabelled ? text.slice(start, end) : `[${text.slice(start, end)}]`));

describe('names in a quote', () => {
  it.each<[string, ReturnType<typeof createNameFinder>, string, readonly string[]]>([
    ['the label', rutte, 'Mark Rutte a dit', ['Mark Rutte']],
    ['a surname alone', rutte, 'a déclaré Rutte.', ['Rutte']],
    ["the source's own spelling", rutte, 'le secrétaire général de l’OTAN, Mark Latte, a', ['[Mark Latte]']],
    ['another name', rutte, 'according to the head of NATO.', ['[the head of NATO]']],
    ['several, in order', rutte, 'Mark Latte (Rutte)', ['[Mark Latte]', 'Rutte']],
    ['in capitals', rutte, 'MARK RUTTE', ['MARK RUTTE']],
    ['no part of a word', rutte, 'Rutteland, un marklatte', []],
    ['the label of another language', states, 'des États-Unis à la Turquie', ['États-Unis']],
    ['without its accents: not as labelled', states, 'Etats-Unis', ['[Etats-Unis]']],
    ['an acronym, never the word that looks like it', states, 'the US told us', ['[US]']],
    ['accents left out by the source', erdogan, 'President Recep Tayyip Erdogan, who', ['[Recep Tayyip Erdogan]']],
    ['accents as the label has them', erdogan, 'Recep Tayyip Erdoğan', ['Recep Tayyip Erdoğan']],
    ['nobody', rutte, 'on the mark', []],
  ])('%s', (_, find, text, names) => {
    expect(found(find, text)).toEqual(names);
  });

  it('a label with a title before it is as labelled', () => {
    const find = createNameFinder({
      kind: 'person',
      label: { en: 'Jens Stoltenberg' },
      aliases: ['the Norwegian Jens Stoltenberg'],
    });
    expect(found(find, 'The Norwegian Jens Stoltenberg, Secretary')).toEqual(['The Norwegian Jens Stoltenberg']);
  });
});
