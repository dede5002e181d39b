// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { renderInApp } from '../../dev/render-in-app';
import { type ParsedUrl, parseUrl } from '../../url/url-codec';
import { LinkNotice } from './LinkNotice';

const dataset = drawDataset(`
  event   when        topic  in
  siege   2022-02-24  war    gazette
`);
const open = (query: string, language: 'en' | 'fr' = 'en') => {
  const { view, leftOut }: ParsedUrl = parseUrl(query);
  return renderInApp(<LinkNotice />, { dataset, view, leftOut, language });
};

afterEach(cleanup);

it.each([
  ['event=gone', 'en', 'This link points to an event that this timeline does not have.'],
  ['event=gone', 'fr', 'Ce lien mène à un événement que cette chronologie n’a pas.'],
  ['article=gone', 'en', 'This link points to an article that this timeline does not have.'],
  ['group=foo&q=x', 'en', 'Part of this link could not be read and is left out: group=foo.'],
] as const)('%s is said in %s', (query, language, sentence) => {
  open(query, language);
  expect(screen.getByRole('status').textContent).toContain(sentence);
});

it.each(['', 'event=siege', 'article=gazette', 'utm_source=mail'])('a sound link (%s) is not spoken of', (query) => {
  open(query);
  expect(screen.queryByRole('status')).toBeNull();
});

it('is put away by its button, and what was not found once something is', () => {
  open('event=gone&group=foo');
  fireEvent.click(screen.getByRole('button', { name: 'Hide this message' }));
  expect(screen.queryByRole('status')).toBeNull();
  cleanup();
  const { commands } = open('event=gone');
  act(() => commands.selectEvent({ event: 'siege' }));
  expect(screen.queryByRole('status')).toBeNull();
});
