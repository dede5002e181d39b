/**
 * What a host may say, as what a link may say: every value from a host goes through the codec of links, so a host can
 * ask for nothing that a link cannot, and neither markup nor addresses get in.
 *
 * Must not know: `window`, the store.
 */
import { isReadElsewhere, parseUrl } from '../url/url-codec';
import type { ViewState } from '../url/view-state';

/** What a host may not decide: whose data is shown, and which page this is. */
const NOT_THE_HOSTS = ['data', 'mode', 'session', 'story', 'step', 'seed'];
/** What opens a dialog, which would take the focus from the host's page. */
const DIALOGS = ['compare', 'who'];
const LONGEST = 4000;

/** A view from a link's query or from its parameters as an object; why not, where it is neither. */
export function viewFrom(value: unknown): ViewState | string {
  const params = paramsFrom(value);
  if (typeof params === 'string') return params;
  // A link that was kept is shown without its dialog, as an embed's own address is.
  if (typeof value === 'string') for (const key of DIALOGS) params.delete(key);
  const opens = DIALOGS.find((key) => params.has(key));
  if (opens !== undefined) return `${opens} is not for a host to say: a dialog takes the focus`;
  const { view, notes } = parseUrl(`?${params}`);
  return notes[0] ?? view;
}

/** Parameters that a host gives: a query, or an object of strings, numbers, booleans and lists of strings. */
export function paramsFrom(value: unknown): URLSearchParams | string {
  if (typeof value === 'string') return value.length <= LONGEST ? allowed(new URLSearchParams(value)) : 'too long';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'a query or an object is expected';
  const params = new URLSearchParams();
  for (const [key, one] of Object.entries(value)) {
    const text = textOf(one);
    if (text === undefined) return `${key} is neither words, a number, yes or no, nor a list of words`;
    if (text !== null) params.set(key, text);
  }
  return String(params).length <= LONGEST ? allowed(params) : 'too long';
}

/** Whether a host says this itself, and does not leave it as it is by default. */
export function isNamed(value: unknown, key: string): boolean {
  const params = paramsFrom(value);
  return typeof params !== 'string' && params.has(key);
}

function allowed(params: URLSearchParams): URLSearchParams | string {
  const refused = NOT_THE_HOSTS.find((key) => params.has(key));
  if (refused !== undefined) return `${refused} is not for a host to say`;
  if (params.has('lang')) return 'lang is no part of the view: setLang changes it';
  const ofFrame = [...params.keys()].find(isReadElsewhere);
  return ofFrame === undefined ? params : `${ofFrame} is for the address of the frame to say`;
}

/** Null stands for "not said". */
function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(',') || null;
  return undefined;
}

/** The event that `goTo` names: its id, or `{event, evidence}`; null closes what is open. Undefined where it is none. */
export function selectionFrom(value: unknown): { event: string; evidence?: number } | null | undefined {
  if (value === null) return null;
  if (typeof value === 'string') return { event: value };
  if (typeof value !== 'object' || value === undefined || !('event' in value)) return undefined;
  const { event } = value;
  const evidence = 'evidence' in value ? value.evidence : undefined;
  if (typeof event !== 'string') return undefined;
  if (evidence === undefined) return { event };
  return typeof evidence === 'number' && Number.isInteger(evidence) && evidence > 0 ? { event, evidence } : undefined;
}
