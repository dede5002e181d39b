import { describe, expect, it } from 'vitest';
import { mergeProposals } from './merge';
import type { Proposal } from './propose-shapes';

function proposal(
  source: string,
  start: number,
  exact: string,
  when: Partial<Proposal['when']> & { edtf: string },
): Proposal {
  return {
    source,
    passage: { start, end: start + exact.length, exact },
    title: exact,
    when: { start: null, end: null, basis: 'relative', ...when },
    timexes: [
      {
        start,
        end: start + 1,
        text: exact.charAt(0),
        type: 'DATE',
        value: when.edtf,
        known: {},
        implied: {},
        basis: 'relative',
        rule: 'x',
        from: null,
        to: null,
      },
    ],
    status: 'planned',
    actors: [],
    places: [{ id: 'lisbon', kind: 'place', start, end: start + 6, exact: 'Lisbon' }],
    weight: 0.5,
    rule: 'attach.clause',
    confidence: 0.8,
  };
}

const OCTOBER = { edtf: '2024-10', start: '2024-10-01', end: '2024-11-01' };
const DAYS = { edtf: '2024-10-07/2024-10-08', start: '2024-10-07', end: '2024-10-09' };

describe('merging', () => {
  it('joins one event told in two articles, the finer time first', () => {
    const merged = mergeProposals([
      proposal('a', 0, 'the fishing summit planned in Lisbon in October', OCTOBER),
      proposal('b', 0, 'the fishing summit in Lisbon on October 7 and 8', DAYS),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ when: { edtf: DAYS.edtf }, evidence: [{ source: 'a' }, { source: 'b' }] });
  });
  it('keeps apart what only shares its time', () => {
    const merged = mergeProposals([
      proposal('a', 0, 'the fishing summit planned in Lisbon in October', OCTOBER),
      proposal('b', 0, 'municipal elections across the islands in October', OCTOBER),
    ]);
    expect(merged).toHaveLength(2);
  });
  it('keeps apart what one sentence told apart', () => {
    const merged = mergeProposals([
      proposal('a', 0, 'their fishing summit planned in Lisbon', OCTOBER),
      proposal('a', 30, 'fishing summit planned in Lisbon in October', OCTOBER),
    ]);
    expect(merged).toHaveLength(2);
  });
});
