export type { Environment, Inspection, Progress, Quarantined, Reset, Status } from './types.ts';
