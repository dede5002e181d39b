// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { renderInApp } from '../../dev/render-in-app';
import { AxisToolbar } from './AxisToolbar';

const dataset = drawDataset('event when\nsiege 2022-02-24');

afterEach(cleanup);

const stops = () =>
  screen.getAllByRole('button').flatMap((button) => (button.tabIndex === 0 ? [button.getAttribute('aria-label')] : []));

it('is one stop of the Tab key, and arrows, Home and End go from button to button', () => {
  renderInApp(<AxisToolbar />, { dataset });
  expect(stops()).toEqual(['Previous event']);
  screen.getAllByRole('button')[0]?.focus();
  const at = (key: string) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(stops()).toEqual([document.activeElement?.getAttribute('aria-label')]);
    return stops()[0];
  };
  expect(['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'].map(at)).toEqual([
    'Next event',
    'Zoom out',
    'Show everything',
    'Previous event',
    'Show everything',
    'Previous event',
  ]);
});

it('keeps its stop where a pointer has put it', () => {
  renderInApp(<AxisToolbar />, { dataset });
  act(() => screen.getByRole('button', { name: 'Zoom in' }).focus());
  expect(stops()).toEqual(['Zoom in']);
});
