export { bestEdit } from './edit.ts';
export { lookUp } from './look-up.ts';
export { type NameIndex, nameIndex } from './name-index.ts';
export type { Match } from './way.ts';
