export { describe } from './describe.ts';
export { crowdedTexts, drawChart } from './draw.ts';
export { offAxis } from './off-axis.ts';
export { resolveChart } from './resolve.ts';
export type { Chart, ChartFile, Formulas, Snag } from './types.ts';
export type { Words } from './words.ts';
