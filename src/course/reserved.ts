/** Addresses that pages of the site have (`/about/`, …), and `final`, the final test's name in learners' logs. */
export const reservedChapters: readonly string[] = [
  'about',
  'final',
  'glossary',
  'laws',
  'me',
  'record',
  'search',
  'test',
  'tools',
];

/** Addresses below a chapter's that are no lesson's. */
export const reservedLessons: readonly string[] = ['test'];
