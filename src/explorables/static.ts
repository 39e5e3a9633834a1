import { t } from '#i18n';
import { View as Attribution } from './attribution/view.tsx';
import { View as AudienceScale } from './audience-scale/view.tsx';
import { View as BaseRate } from './base-rate/view.tsx';
import { View as BreakEvenRoas } from './break-even-roas/view.tsx';
import { View as CopyChecker } from './copy-checker/view.tsx';
import { View as Damages } from './damages/view.tsx';
import { View as DiscountCliff } from './discount-cliff/view.tsx';
import { View as FalseAlarms } from './false-alarms/view.tsx';
import { View as FullCost } from './full-cost/view.tsx';
import { View as GmvSplit } from './gmv-split/view.tsx';
import type { ExplorableId } from './index.ts';
import { View as MetricLens } from './metric-lens/view.tsx';
import { View as ModelFinder } from './model-finder/view.tsx';
import { View as NpsError } from './nps-error/view.tsx';
import type { ExplorableView } from './parts/view.ts';
import { View as Peeking } from './peeking/view.tsx';
import { View as Plaintext } from './plaintext/view.tsx';
import { View as PriceCurve } from './price-curve/view.tsx';
import { View as PriceTiers } from './price-tiers/view.tsx';
import { View as Repurchase } from './repurchase/view.tsx';
import { View as ReturnClock } from './return-clock/view.tsx';
import { View as SafetyStock } from './safety-stock/view.tsx';
import { View as Staffing } from './staffing/view.tsx';
import { View as Warehouses } from './warehouses/view.tsx';

/** Views for rendering on the server, imported at once. Never import this from browser code. */
export const staticViews: Readonly<Record<ExplorableId, ExplorableView>> = {
  'metric-lens': MetricLens,
  'model-finder': ModelFinder,
  'safety-stock': SafetyStock,
  staffing: Staffing,
  repurchase: Repurchase,
  attribution: Attribution,
  'return-clock': ReturnClock,
  peeking: Peeking,
  'nps-error': NpsError,
  'price-curve': PriceCurve,
  'audience-scale': AudienceScale,
  warehouses: Warehouses,
  'full-cost': FullCost,
  'break-even-roas': BreakEvenRoas,
  'discount-cliff': DiscountCliff,
  'price-tiers': PriceTiers,
  'gmv-split': GmvSplit,
  plaintext: Plaintext,
  'base-rate': BaseRate,
  'false-alarms': FalseAlarms,
  'copy-checker': CopyChecker,
  damages: Damages,
};

/** Whether there is an explorable of that name. */
export function isStatic(id: string): id is ExplorableId {
  return Object.hasOwn(staticViews, id);
}

export type { CopyData } from './copy-checker/rules.ts';
export { type ExplorableId, explorables } from './index.ts';

/** An explorable's strings in `locale`, for its view. */
export function explorableStrings(id: ExplorableId, locale: string): never {
  return t(locale).explorables[id] as never;
}
