import { expect, it } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import { filterKeys } from '../../url/view-state';
import { filterLabel, valueLabel } from './filter-words';

const dataset = drawDataset('event topic\nsiege war\ntalks peace\nlull weather');
const english = { dataset, messages: en, language: 'en' };
const french = { dataset, messages: fr, language: 'fr' };

it('says a filter with its values, as the language strings them together', () => {
  expect(filterLabel('topic', ['war', 'peace', 'weather'], english)).toBe('Topic: war, peace, or weather');
  expect(filterLabel('status', ['planned', 'alleged'], french)).toBe('Statut\u00a0: prévu ou allégué');
  expect(filterLabel('language', ['fr'], french)).toBe('Langue des mots\u00a0: français');
  expect(filterLabel('query', ['siège'], french)).toBe('Recherche\u00a0: siège');
  expect(filterLabel('background', [], english)).toBe('Background: hidden');
});

it.each(filterKeys)('says a value of %s that does not exist as the link has it', (key) => {
  expect(valueLabel(key, 'no-such-value-0', english)).toBe('no-such-value-0');
});
