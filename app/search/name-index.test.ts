import { describe, expect, it } from 'vitest';
import { createNameIndex } from './name-index';

const things = [
  { name: 'Volodymyr Zelensky', also: 'Zelenskyy president' },
  { name: 'Vilnius summit', also: 'sommet de Vilnius', weight: 0.4 },
  { name: 'Madrid summit', weight: 0.9 },
  { name: 'Show everything', also: 'Madrid' },
  { name: 'Erdoğan visits', weight: 1 },
];
const index = await createNameIndex(things);
const find = (query: string) => index.find(query).map((at) => things[at]?.name);

describe('names', () => {
  it.each([
    ['vilnius', ['Vilnius summit']],
    ['vil', ['Vilnius summit']],
    ['VILNUS', ['Vilnius summit']],
    ['erdogan', ['Erdoğan visits']],
    ['zelenski', ['Volodymyr Zelensky']],
    ['summit', ['Madrid summit', 'Vilnius summit']],
    ['summit madrid', ['Madrid summit']],
    ['madrid', ['Madrid summit', 'Show everything']],
    ['sommet', ['Vilnius summit']],
    ['nobody', []],
    ['', []],
    ['…', []],
  ])('“%s”', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('are all found where there are many', async () => {
    const many = Array.from({ length: 1300 }, (_, at) => ({ name: `thing n${at}` }));
    const large = await createNameIndex(many);
    expect(large.find('n1234')).toEqual([1234]);
    expect(large.find('thing')).toHaveLength(1300);
  });
});
