import { describe, expect, it } from 'vitest';
import { readYaml } from './build-read';

const TEXT = `- id: a
  title:
    en: One
- &b
  id: b
  list: [x,
    y]
- *b
`;

describe('readYaml', () => {
  it('gives plain values', () => {
    const b = { id: 'b', list: ['x', 'y'] };
    expect(readYaml(TEXT).value).toEqual([{ id: 'a', title: { en: 'One' } }, b, b]);
  });

  it('takes a byte order mark at the beginning for what it is', () => {
    const { value, faults, lineAt } = readYaml(`\ufeff${TEXT}`);
    expect({ value, faults }).toEqual({ value: readYaml(TEXT).value, faults: [] });
    expect(lineAt([1])).toBe(5);
  });

  it.each<[string, readonly PropertyKey[], number]>([
    ['a field', [0, 'title', 'en'], 3],
    ['an item', [1], 5],
    ['an item in brackets', [1, 'list', 1], 7],
    ['the line above for what is missing', [0, 'title', 'fr'], 2],
    ['the item for what it lacks', [0, 'when', 'edtf'], 1],
    ['the way through an alias', [2, 'id'], 5],
    ['the document', [], 1],
  ])('knows the line of %s', (_, path, line) => {
    expect(readYaml(TEXT).lineAt(path)).toBe(line);
  });

  it('leaves days alone and makes a number of a bare year', () => {
    expect(readYaml('[2022-03-24, 2022-03, 1989, "1989"]').value).toEqual(['2022-03-24', '2022-03', 1989, '1989']);
  });

  it('says what is no YAML, and where', () => {
    const { value, faults } = readYaml('a: 1\nb: [\n');
    expect(value).toBeUndefined();
    expect(faults[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(/^cannot be read as YAML/) });
  });

  it('knows no line in an empty file', () => {
    expect(readYaml('').lineAt(['a'])).toBeNull();
  });
});
