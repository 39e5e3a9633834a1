export {
  attribute,
  attributionModels,
  claims,
  type AttributionModel,
  type Path,
} from './attribution.ts';
export { averages, lowest, mean, median, percentile } from './averages.ts';
export { payable, type Tier } from './discounts.ts';
export type { Formula, Range, Unit } from './formula.ts';
export { formulas, topicOf } from './formulas.ts';
export { normalShareBelow } from './normal.ts';
export { peekingFalseAlarms } from './peeking.ts';
export { rateChange, type Group } from './rate-change.ts';
export { lastReturnDay } from './refunds.ts';
export { courseLimits, rfm, type Customer, type RfmLimits } from './rfm.ts';
export {
  sum,
  difference,
  product,
  quotient,
  share,
  part,
  growthRate,
  logChange,
  weightedMean,
} from './arithmetic.ts';
export {
  grossProfit,
  costOfGoods,
  inventoryTiedUp,
  averageInventory,
  inventoryTurns,
  inventoryDays,
  gmroi,
  cashCycle,
} from './turnover.ts';
export {
  demandVariance,
  deliveryVariance,
  leadTimeDemandSd,
  safetyStock,
  reorderPoint,
  squareRootStock,
  splitStock,
} from './stock.ts';
export { commission, sales, redeemedValue, redemptionCommission } from './platform.ts';
export {
  keptContribution,
  orderContribution,
  orderProfit,
  contributionRate,
  breakEvenRoas,
  breakEvenOrders,
  bearableReturns,
} from './order-profit.ts';
export {
  orders,
  adCost,
  costPerOrder,
  costPerClick,
  roas,
  roi,
  roiOfGmv,
  breakEvenRoasOfRate,
  customerAcquisitionCost,
} from './advertising.ts';
export {
  spendPerBuyer,
  averageOrderValue,
  conversionRate,
  ordersPerBuyer,
  repurchaseRate,
  blendedRepurchaseRate,
  ltv,
  ltvToCac,
  broadcastResult,
  pointsLiability,
} from './customers.ts';
export {
  visitors,
  gmvVisitors,
  gmv,
  gmvBuyers,
  gmvGrowth,
  netOfRefunds,
  netSales,
  funnelOrders,
  bounceRate,
} from './sales.ts';
export {
  searchOpportunity,
  searchOrders,
  mixPrice,
  lowestPrice,
  linearDemand,
  priceProfit,
  bestPrice,
} from './pricing.ts';
export {
  thresholdPayable,
  thresholdProfit,
  repeatingPayable,
  thresholdCliff,
  rateThenOff,
  offThenRate,
  profitAfterGiving,
  depositCap,
} from './discounts.ts';
export { partialRefund, proportionalRefund, refundLessShipping } from './refunds.ts';
export {
  punitiveDamages,
  damagesWithRefund,
  mispricingLoss,
  vat,
  supplierScore,
} from './liability.ts';
export {
  answerRate,
  offeredLoad,
  occupancy,
  erlangCWait,
  serviceLevel,
  averageWait,
  agentsNeeded,
} from './staffing.ts';
export { nps, npsError, npsErrorOfShares, differenceError, proportionError } from './survey.ts';
export { abSampleSize, zTest, pValue, incrementalOrders } from './experiment.ts';
export {
  trueAlarms,
  missedFraud,
  falseAlarms,
  precision,
  filterGain,
  breakEvenFalseAlarmRate,
} from './risk.ts';
export { zScore } from './normal.ts';
