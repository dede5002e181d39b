// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toDataset } from '../../dataset/dataset';
import { LoadError, type LoadFailure } from '../../dataset/load-error';
import { drawTimeline } from '../../dataset/test-timeline';
import { renderInApp } from '../../dev/render-in-app';
import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import { FaultsNotice } from './FaultsNotice';
import { LoadFailed } from './LoadFailed';

afterEach(cleanup);

const url = 'https://example.org/timeline.json';

describe('a timeline that could not be loaded', () => {
  it.each<[LoadFailure, string, string]>([
    [{ kind: 'network', url }, 'The network may be down', 'Check the connection'],
    [{ kind: 'bad-address', url: 'http://[' }, '“http://[” is not an address', 'begins with https:// or http://'],
    [{ kind: 'http', url, status: 404 }, 'There is no file at https://example.org/timeline.json', 'npm run data'],
    [{ kind: 'http', url, status: 503 }, 'The server answered 503', 'npm run data'],
    [{ kind: 'refused', url }, 'content policy allows no request to https://example.org', 'connect-src'],
    [{ kind: 'no-cors', url }, 'does not allow other sites to read', 'Access-Control-Allow-Origin'],
    [{ kind: 'too-new', url, format: 3, known: 1 }, 'in format 3, and this version reads up to format 1', 'updated'],
    [{ kind: 'stopped', url }, 'Loading was stopped.', 'Try again'],
    [{ kind: 'not-utf8', url }, 'is not text in UTF-8', 'npm run data'],
    [{ kind: 'not-json', url, message: 'oops is no word', line: 7 }, 'not JSON, line 7.', 'oops is no word'],
    [{ kind: 'not-json', url, message: 'it ends' }, 'The file is not JSON.', 'it ends'],
    [
      { kind: 'invalid', url, faults: [{ path: 'events[12].when', message: 'is missing', severity: 'error' }] },
      'not a timeline',
      'events[12].when: is missing',
    ],
    [
      { kind: 'invalid', url, faults: [{ path: '', message: 'is a list', severity: 'error' }] },
      'not a timeline',
      '(file): is a list',
    ],
  ])('says what is wrong, where, and what to do: %o', (failure, what, more) => {
    render(<LoadFailed error={new LoadError(failure)} messages={en} retry={() => {}} />);
    const words = screen.getByRole('alert').textContent;
    expect(words).toContain(what);
    expect(words).toContain(more);
  });

  it('says so in French, where the parser’s own words stay English', () => {
    const failure: LoadFailure = { kind: 'not-json', url, message: 'oops is no word', line: 7 };
    render(<LoadFailed error={new LoadError(failure)} messages={fr} retry={() => {}} />);
    expect(screen.getByText('Le fichier n’est pas du JSON, ligne 7.')).toBeTruthy();
    expect(screen.getByText(/oops is no word/).getAttribute('lang')).toBe('en');
  });

  it('says what little is known of a fault of our own', () => {
    render(<LoadFailed error={new TypeError('a is not a function')} messages={en} retry={() => {}} />);
    expect(screen.getByText('a is not a function').getAttribute('lang')).toBe('en');
    expect(screen.getByText(/a fault of its own/)).toBeTruthy();
    cleanup();
    render(<LoadFailed error={new TypeError('a is not a function')} messages={fr} retry={() => {}} />);
    expect(screen.getByText(/un défaut à elle/)).toBeTruthy();
  });

  it('is tried again on demand', () => {
    const retry = vi.fn();
    render(<LoadFailed error={new LoadError({ kind: 'network', url })} messages={en} retry={retry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('a timeline of which part was left out', () => {
  const timeline = drawTimeline('event\nsiege');
  const fault = (path: string, severity: 'error' | 'warning') => ({ path, message: 'is missing', severity });

  it('says how much, what and where, until that has been read', () => {
    const dataset = toDataset(timeline, [
      fault('events[1].when', 'error'),
      fault('events[2].topic', 'error'),
      fault('title', 'warning'),
    ]);
    renderInApp(<FaultsNotice />, { dataset });
    expect(screen.getByRole('status').textContent).toContain('2 entries of the dataset were left out');
    expect(screen.getAllByRole('listitem', { hidden: true }).map((row) => row.textContent)).toEqual([
      'events[1].when is missing',
      'events[2].topic is missing',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Hide this message' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says nothing where nothing is missing', () => {
    renderInApp(<FaultsNotice />, { dataset: toDataset(timeline, [fault('title', 'warning')]) });
    expect(screen.queryByRole('status')).toBeNull();
  });
});
