export { browserEnvironment } from './environment.ts';
export { openProgress } from './store.ts';
export type { Environment, Inspection, Progress, Quarantined, Reset, Status } from './types.ts';
