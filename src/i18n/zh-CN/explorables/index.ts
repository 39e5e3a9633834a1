import { attribution } from './attribution.ts';
import { fullCost } from './full-cost.ts';
import { gmvSplit } from './gmv-split.ts';
import { metricLens } from './metric-lens.ts';
import { modelFinder } from './model-finder.ts';
import { peeking } from './peeking.ts';
import { priceCurve } from './price-curve.ts';
import { priceTiers } from './price-tiers.ts';
import { repurchase } from './repurchase.ts';
import { safetyStock } from './safety-stock.ts';
import { staffing } from './staffing.ts';
import { returnClock } from './return-clock.ts';
import { npsError } from './nps-error.ts';
import { audienceScale } from './audience-scale.ts';
import { warehouses } from './warehouses.ts';
import { breakEvenRoas } from './break-even-roas.ts';
import { discountCliff } from './discount-cliff.ts';
import { plaintext } from './plaintext.ts';
import { baseRate } from './base-rate.ts';
import { falseAlarms } from './false-alarms.ts';
import { copyChecker } from './copy-checker.ts';
import { damages } from './damages.ts';

/** Strings of every explorable, by its id. */
export const explorables = {
  'metric-lens': metricLens,
  'model-finder': modelFinder,
  'safety-stock': safetyStock,
  staffing,
  repurchase,
  attribution,
  'return-clock': returnClock,
  peeking,
  'nps-error': npsError,
  'price-curve': priceCurve,
  'audience-scale': audienceScale,
  warehouses,
  'full-cost': fullCost,
  'break-even-roas': breakEvenRoas,
  'discount-cliff': discountCliff,
  'price-tiers': priceTiers,
  'gmv-split': gmvSplit,
  plaintext,
  'base-rate': baseRate,
  'false-alarms': falseAlarms,
  'copy-checker': copyChecker,
  damages,
};

export type { CommonStrings } from './common.ts';
export type { PlaintextStrings } from './plaintext.ts';
export type { BaseRateStrings } from './base-rate.ts';
export type { FalseAlarmsStrings } from './false-alarms.ts';
export type { CopyCheckerStrings } from './copy-checker.ts';
export type { DamagesStrings } from './damages.ts';
export type { MetricLensStrings } from './metric-lens.ts';
export type { ModelFinderStrings } from './model-finder.ts';
export type { SafetyStockStrings } from './safety-stock.ts';
export type { StaffingStrings } from './staffing.ts';
export type { RepurchaseStrings } from './repurchase.ts';
export type { AttributionStrings } from './attribution.ts';
export type { ReturnClockStrings } from './return-clock.ts';
export type { PeekingStrings } from './peeking.ts';
export type { NpsErrorStrings } from './nps-error.ts';
export type { PriceCurveStrings } from './price-curve.ts';
export type { AudienceScaleStrings } from './audience-scale.ts';
export type { WarehousesStrings } from './warehouses.ts';
export type { FullCostStrings } from './full-cost.ts';
export type { BreakEvenRoasStrings } from './break-even-roas.ts';
export type { DiscountCliffStrings } from './discount-cliff.ts';
export type { PriceTiersStrings } from './price-tiers.ts';
export type { GmvSplitStrings } from './gmv-split.ts';
