/** For tests: views of the real timeline and of drawn ones, as the reader would hand them over. */

import type { Dataset } from '../dataset/dataset';
import { en } from '../i18n/en';
import { fr } from '../i18n/fr';
import { en as pictureEn } from '../i18n/picture/en';
import { fr as pictureFr } from '../i18n/picture/fr';
import { initialState } from '../state/store';
import { parseUrl } from '../url/url-codec';
import type { PictureOptions, PictureView } from './view';
import { viewOf } from './view-of';

/** The view that a link opens. */
export const linkedView = (dataset: Dataset, query = ''): PictureView =>
  viewOf(dataset, initialState(parseUrl(query).view), {
    filters: [],
    link: `https://example.org/timeline/?${query}`,
  });

export const english: PictureOptions = {
  width: 1200,
  height: 675,
  scheme: 'light',
  textScale: 1,
  language: 'en',
  messages: en,
  words: pictureEn,
};

export const french: PictureOptions = { ...english, language: 'fr', messages: fr, words: pictureFr };
