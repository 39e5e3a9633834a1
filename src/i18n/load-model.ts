import { inLocale } from './in-locale.ts';

/** Fetches a model's strings in the browser; apart from `load.ts`, so that pages without models don't carry the list. */
const models = {
  'metric-lens': {
    'zh-CN': () => import('./zh-CN/explorables/metric-lens.ts').then((m) => m.metricLens),
  },
  'model-finder': {
    'zh-CN': () => import('./zh-CN/explorables/model-finder.ts').then((m) => m.modelFinder),
  },
  'safety-stock': {
    'zh-CN': () => import('./zh-CN/explorables/safety-stock.ts').then((m) => m.safetyStock),
  },
  staffing: {
    'zh-CN': () => import('./zh-CN/explorables/staffing.ts').then((m) => m.staffing),
  },
  repurchase: {
    'zh-CN': () => import('./zh-CN/explorables/repurchase.ts').then((m) => m.repurchase),
  },
  attribution: {
    'zh-CN': () => import('./zh-CN/explorables/attribution.ts').then((m) => m.attribution),
  },
  'return-clock': {
    'zh-CN': () => import('./zh-CN/explorables/return-clock.ts').then((m) => m.returnClock),
  },
  peeking: {
    'zh-CN': () => import('./zh-CN/explorables/peeking.ts').then((m) => m.peeking),
  },
  'nps-error': {
    'zh-CN': () => import('./zh-CN/explorables/nps-error.ts').then((m) => m.npsError),
  },
  'price-curve': {
    'zh-CN': () => import('./zh-CN/explorables/price-curve.ts').then((m) => m.priceCurve),
  },
  'audience-scale': {
    'zh-CN': () => import('./zh-CN/explorables/audience-scale.ts').then((m) => m.audienceScale),
  },
  warehouses: {
    'zh-CN': () => import('./zh-CN/explorables/warehouses.ts').then((m) => m.warehouses),
  },
  'full-cost': {
    'zh-CN': () => import('./zh-CN/explorables/full-cost.ts').then((m) => m.fullCost),
  },
  'break-even-roas': {
    'zh-CN': () => import('./zh-CN/explorables/break-even-roas.ts').then((m) => m.breakEvenRoas),
  },
  'discount-cliff': {
    'zh-CN': () => import('./zh-CN/explorables/discount-cliff.ts').then((m) => m.discountCliff),
  },
  'price-tiers': {
    'zh-CN': () => import('./zh-CN/explorables/price-tiers.ts').then((m) => m.priceTiers),
  },
  'gmv-split': {
    'zh-CN': () => import('./zh-CN/explorables/gmv-split.ts').then((m) => m.gmvSplit),
  },
  plaintext: {
    'zh-CN': () => import('./zh-CN/explorables/plaintext.ts').then((m) => m.plaintext),
  },
  'base-rate': {
    'zh-CN': () => import('./zh-CN/explorables/base-rate.ts').then((m) => m.baseRate),
  },
  'false-alarms': {
    'zh-CN': () => import('./zh-CN/explorables/false-alarms.ts').then((m) => m.falseAlarms),
  },
  'copy-checker': {
    'zh-CN': () => import('./zh-CN/explorables/copy-checker.ts').then((m) => m.copyChecker),
  },
  damages: {
    'zh-CN': () => import('./zh-CN/explorables/damages.ts').then((m) => m.damages),
  },
} as const;

type Models = typeof models;

/** Strings of a model in the page's locale. */
export function loadModelStrings<M extends keyof Models>(model: M, locale: string) {
  return inLocale<Models[M]>(models[model], locale);
}
