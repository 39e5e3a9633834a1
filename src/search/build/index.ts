export { searchIndex } from './integration.ts';
export { type Written, writeSearchFiles } from './search-files.ts';
