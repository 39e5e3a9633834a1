import type { PanelOf } from '../types.ts';
import { named } from '../words.ts';
import { stepValue } from './draw.ts';

/** Each step with its change. */
export function sayWaterfall(panel: PanelOf<'waterfall'>): string[] {
  return panel.steps.map(({ label }, index) => named(label, stepValue(panel, index)));
}
