/**
 * Where a text names somebody, as written: by their label, a surname or an alias, whole words only, case and accents
 * aside, and whether the text spells it as the label does.
 *
 *     label Mark Rutte, alias Mark Latte      Le secrétaire général de l’OTAN, ⟦Mark Latte⟧   spelled otherwise
 *
 * Offsets are of the text as written, in UTF-16 code units. Must not know: how a name is drawn.
 */
import type { Actor } from '../../data/schema/timeline';
import { wordsOf } from './fold';

export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** False where the text has another name or spelling than any of the labels. */
  readonly asLabelled: boolean;
}

interface Name {
  readonly words: readonly string[];
  /** What stands in capitals ("US") is sought in capitals: folded, it is another word. */
  readonly isAcronym: boolean;
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** @param actor a person is also sought by the last word of the label, the surname */
export function createNameFinder(actor: Pick<Actor, 'kind' | 'label' | 'aliases'>): (text: string) => NameHit[] {
  const labels = Object.values(actor.label).flatMap((label) =>
    actor.kind === 'person' ? [label, label.split(' ').at(-1) ?? label] : [label],
  );
  const names = [...new Set([...labels, ...actor.aliases])].map(toName).filter(({ words }) => words.length > 0);
  // The longest name that fits is the one meant.
  names.sort((a, b) => b.words.length - a.words.length);
  const own = labels.map(plain);
  return (text) => {
    const words = wordsOf(text);
    const hits: NameHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const name = names.find((one) => fits(one, words, at, text));
      if (name === undefined) continue;
      const [first, last] = [words[at], words[at + name.words.length - 1]];
      if (first === undefined || last === undefined) continue;
      const written = text.slice(first.start, last.end);
      hits.push({ start: first.start, end: last.end, asLabelled: own.some((label) => holds(plain(written), label)) });
      at += name.words.length - 1;
    }
    return hits;
  };
}

const toName = (name: string): Name => ({
  words: wordsOf(name).map(({ word }) => word),
  isAcronym: ACRONYM.test(name),
});

function fits({ words, isAcronym }: Name, text: ReturnType<typeof wordsOf>, at: number, written: string): boolean {
  if (!words.every((word, offset) => text[at + offset]?.word === word)) return false;
  const first = text[at];
  return !isAcronym || (first !== undefined && ACRONYM.test(written.slice(first.start, first.end)));
}

/** Whether a name has a label in it, whole: "the Norwegian Jens Stoltenberg" does. */
const holds = (name: string, label: string): boolean => ` ${name} `.includes(` ${label} `);

/** As written, but for case and the kind of apostrophe: "Erdogan" is not how the label has it. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/’/g, "'");
