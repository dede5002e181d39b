/**
 * First script of the one file to carry, run before anything is painted: chooses the language and readies the parts, all
 * of which are in the file. Must not know: React, the dataset.
 */
import { createParts } from './carried/parts';

const page = document.documentElement;
const LANGUAGES = ['en', 'fr'];

/** The link's word goes first, then the reader's browser. */
const wanted = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
page.lang = wanted.map((tag) => tag?.slice(0, 2) ?? '').find((tag) => LANGUAGES.includes(tag)) ?? 'en';

globalThis.sourcelineParts = createParts({
  files: {},
  run: (file) => Promise.reject(new Error(`${file} is not in this file`)),
});
