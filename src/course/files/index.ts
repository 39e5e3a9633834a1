export { checkContent } from './integration.ts';
export { loadCourse } from './load.ts';
