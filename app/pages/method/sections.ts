/** The sections of the method page, in order; their ids are the same in every language, so that links to them are too. */
export const methodSections = [
  'choice',
  'dates',
  'statuses',
  'evidence',
  'translations',
  'background',
  'corrections',
  'articles',
  'licences',
  'privacy',
] as const;

export type MethodSection = (typeof methodSections)[number];
