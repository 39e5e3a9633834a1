/** Fetches one area's strings in the browser, so that a page carries only the words it shows. */
const areas = {
  quiz: { 'zh-CN': () => import('./zh-CN/quiz.ts').then((m) => m.quiz) },
  search: { 'zh-CN': () => import('./zh-CN/search.ts').then((m) => m.search) },
  me: { 'zh-CN': () => import('./zh-CN/me.ts').then((m) => m.me) },
  test: { 'zh-CN': () => import('./zh-CN/test.ts').then((m) => m.test) },
  record: { 'zh-CN': () => import('./zh-CN/record.ts').then((m) => m.record) },
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

type Areas = typeof areas;

/** Strings of an area in the page's locale; an untranslated locale gets Chinese. */
export function loadStrings<A extends keyof Areas>(
  area: A,
  locale: string,
): ReturnType<Areas[A]['zh-CN']> {
  const loaders: Record<string, Areas[A]['zh-CN']> = areas[area];
  return (loaders[locale] ?? areas[area]['zh-CN'])() as ReturnType<Areas[A]['zh-CN']>;
}
