export { siteAddress } from './address.ts';
export { contentFolder } from './folder.ts';
export { checkContent } from './integration.ts';
export { loadCourse } from './load.ts';
export { courseLoader } from './loader.ts';
