import type { ExplorableView } from './parts/view.ts';

/** Every explorable and the outline section it belongs to. */
export const explorables = [
  { id: 'metric-lens', section: '1.1' },
  { id: 'model-finder', section: '1.2' },
  { id: 'safety-stock', section: '1.3' },
  { id: 'staffing', section: '4.1' },
  { id: 'repurchase', section: '5.1' },
  { id: 'attribution', section: '5.2' },
  { id: 'return-clock', section: '4.2' },
  { id: 'peeking', section: '5.2' },
  { id: 'nps-error', section: '4.3' },
  { id: 'price-curve', section: '5.3' },
  { id: 'audience-scale', section: '3.1' },
  { id: 'warehouses', section: '5.3' },
  { id: 'full-cost', section: '2.1' },
  { id: 'break-even-roas', section: '3.2' },
  { id: 'discount-cliff', section: '3.3' },
  { id: 'price-tiers', section: '2.2' },
  { id: 'gmv-split', section: '2.3' },
  { id: 'plaintext', section: '6.1' },
  { id: 'base-rate', section: '6.1' },
  { id: 'false-alarms', section: '6.2' },
  { id: 'copy-checker', section: '6.3' },
  { id: 'damages', section: '6.3' },
] as const;

export type ExplorableId = (typeof explorables)[number]['id'];

const views: Record<ExplorableId, () => Promise<{ View: ExplorableView }>> = {
  'metric-lens': () => import('./metric-lens/view.tsx'),
  'model-finder': () => import('./model-finder/view.tsx'),
  'safety-stock': () => import('./safety-stock/view.tsx'),
  staffing: () => import('./staffing/view.tsx'),
  repurchase: () => import('./repurchase/view.tsx'),
  attribution: () => import('./attribution/view.tsx'),
  'return-clock': () => import('./return-clock/view.tsx'),
  peeking: () => import('./peeking/view.tsx'),
  'nps-error': () => import('./nps-error/view.tsx'),
  'price-curve': () => import('./price-curve/view.tsx'),
  'audience-scale': () => import('./audience-scale/view.tsx'),
  warehouses: () => import('./warehouses/view.tsx'),
  'full-cost': () => import('./full-cost/view.tsx'),
  'break-even-roas': () => import('./break-even-roas/view.tsx'),
  'discount-cliff': () => import('./discount-cliff/view.tsx'),
  'price-tiers': () => import('./price-tiers/view.tsx'),
  'gmv-split': () => import('./gmv-split/view.tsx'),
  plaintext: () => import('./plaintext/view.tsx'),
  'base-rate': () => import('./base-rate/view.tsx'),
  'false-alarms': () => import('./false-alarms/view.tsx'),
  'copy-checker': () => import('./copy-checker/view.tsx'),
  damages: () => import('./damages/view.tsx'),
};

/** Whether there is an explorable of that name. */
export function isExplorable(id: string): id is ExplorableId {
  return Object.hasOwn(views, id);
}

/** Fetches one explorable's code; it must be hydrated with the same strings it was rendered with. */
export function loadExplorable(id: ExplorableId): Promise<{ View: ExplorableView }> {
  return views[id]();
}

export { triedId } from './parts/fields.ts';
export type { ExplorableView, ViewProps } from './parts/view.ts';
