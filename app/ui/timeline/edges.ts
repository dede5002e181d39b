/**
 * How sharp the edges of an event's bar are: sharp where the end is known to the day, soft where it is not, open where
 * there is none. Must not know: pixels.
 */

import type { When } from '../../../data/schema/timeline';
import { type EdtfDate, maybeParseEdtf, type OpenEnd } from '../../time/edtf';
import type { Edge } from './axis-item';

export function edgesOf(when: When): { readonly startEdge: Edge; readonly endEdge: Edge } {
  const edtf = maybeParseEdtf(when.edtf);
  if (edtf === undefined) return { startEdge: edge('open', when.start), endEdge: edge('open', when.end) };
  const [start, end] = edtf.kind === 'date' ? [edtf.date, edtf.date] : [edtf.start, edtf.end];
  const isModified = when.mod !== undefined;
  return {
    startEdge: edge(isModified ? 'soft' : start, when.start),
    endEdge: edge(isModified ? 'soft' : end, when.end),
  };
}

function edge(end: EdtfDate | OpenEnd | 'soft', instant: string | null): Edge {
  if (instant === null) return 'open';
  return typeof end === 'object' && end.precision === 'day' && end.qualifier === undefined ? 'sharp' : 'soft';
}
