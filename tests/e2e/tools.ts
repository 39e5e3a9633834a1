import type { ExplorableId } from '#explorables';
import { t } from '#i18n';
import { businesses, businessIds } from '../../src/explorables/model-finder/model.ts';

/** One thing a hand does to a model. */
export type Step =
  /** Type numbers, by field. */
  | { set: Readonly<Record<string, number>> }
  /** Check a radio button or box, by label. */
  | { check: string }
  | { press: string }
  /** Write into the text field. */
  | { write: string }
  /** Pick a day: `2026-12-25`. */
  | { day: string };

const { map } = t('zh-CN').explorables['model-finder'];
const placing = businessIds.flatMap((id): Step[] => [
  { check: map.sellers[businesses[id].who] ?? '' },
  { check: map.places[businesses[id].where] ?? '' },
  { press: map.next },
]);

/** How a hand meets each challenge of a model, starting from how it opens; by the challenge's id. */
export const solutions: Record<ExplorableId, Readonly<Record<string, readonly Step[]>>> = {
  'metric-lens': {
    opposite: [{ set: { r: 5 } }],
    flat: [{ set: { r: 2.9 } }],
    share: [{ check: '全部网上零售 159,722' }],
  },
  'model-finder': {
    place: placing,
    even: [{ set: { c: 12 } }],
    heavy: [{ set: { t: 180 } }],
  },
  'safety-stock': {
    punctual: [{ set: { sl: 0 } }],
    level: [{ set: { p: 99 } }],
    balance: [{ set: { sl: 0.8 } }],
  },
  staffing: {
    fewest: [{ set: { n: 8 } }],
    shorter: [{ set: { h: 3.5 } }],
    full: [{ set: { a: 400, n: 39 } }],
  },
  repurchase: {
    tenth: [{ set: { nn: 3000 } }],
    hold: [{ set: { nn: 1500, rn: 14 } }],
    paradox: [{ set: { nn: 2000, ro: 31, rn: 7 } }],
  },
  attribution: {
    agree: [{ set: { p1: 0, p2: 0, p4: 0 } }],
    overlap: [{ check: '各平台自己记' }, { set: { p2: 0, p3: 0, p5: 0 } }],
    overtake: [{ check: 'U 型' }, { set: { p4: 51 } }],
  },
  'return-clock': {
    newYear: [{ day: '2026-12-25' }],
    nothing: [{ set: { a: 280, b: 30 } }],
    whole: [{ set: { a: 400 } }],
  },
  peeking: {
    quarter: [{ set: { k: 25 } }],
    strict: [{ set: { k: 20, p: 0.7 } }],
    luck: [{ press: '换一批，再跑 200 次' }],
  },
  'nps-error': {
    real: [{ set: { p2: 70 } }],
    overlap: [{ set: { p2: 65, d2: 15 } }],
    poles: [{ set: { p2: 60, d2: 28 } }],
  },
  'price-curve': {
    top: [{ set: { p: 95 } }],
    twin: [{ set: { p: 110 } }],
    taken: [{ set: { p: 75 } }],
  },
  'audience-scale': {
    ceiling: [{ set: { x2: 51_000 } }],
    only: [{ set: { m: 150 } }],
    better: [{ set: { c1: 1.7 } }],
  },
  warehouses: {
    lowest: [{ set: { n: 2 } }],
    four: [{ set: { n: 4, h: 1500 } }],
    cash: [{ check: '只分卖得最多的 A 类（占订单七成、安全库存三成）' }, { set: { n: 4 } }],
  },
  'full-cost': {
    free: [{ check: '甲' }, { set: { f1: 0 } }],
    trap: [{ set: { f3: 0.1, a3: 12 } }],
    nothing: [{ check: '乙' }, { set: { r2: 54.5 } }],
  },
  'break-even-roas': {
    eight: [{ set: { r: 60 } }],
    hopeless: [{ set: { r: 84 } }],
    rescue: [{ set: { r: 40, c: 27 } }],
    two: [{ set: { r: 10, c: 42 } }],
  },
  'discount-cliff': {
    shop: [{ set: { x: 350 } }],
    lower: [{ set: { o2: 40, o3: 60 } }],
    nothing: [{ set: { x: 600, c: 80 } }],
  },
  'price-tiers': {
    peak: [{ set: { h: 177 } }],
    worse: [{ set: { x: 120 } }],
    ceiling: [{ set: { q: 169 } }],
  },
  'gmv-split': {
    hide: [{ set: { p1: 160 } }],
    alone: [{ set: { c1: 4, v1: 3, p1: 113 } }],
    repair: [{ set: { c1: 5, v1: 2.4, p1: 125 } }],
  },
  plaintext: {
    road: [{ check: '店铺应用' }],
    card: [{ check: '卡号换成代号（令牌化）' }],
    least: [{ check: '手机号、卡号单独加密，到应用才解开' }, { check: '日志和表格遮掉几位' }],
  },
  'base-rate': {
    half: [{ set: { b: 0.2, f: 0.1 } }],
    loose: [{ set: { b: 0.2, r: 80, f: 0.1 } }],
    even: [{ set: { b: 1 } }],
  },
  'false-alarms': {
    best: [{ set: { w: 6 } }],
    strict: [{ set: { l: 3000 } }],
    loss: [{ check: '填我店里的数' }, { set: { r: 96, f: 4 } }],
  },
  'copy-checker': {
    tricky: [{ write: '第一次用，最好先充满电再出门' }],
    rewrite: [{ write: '童装外套 169 元，11 月 28 日至 30 日，签收后 7 天内可退' }],
    all: [{ write: '全网最低价，最后一天，治疗失眠的枕头，本店拥有最终解释权' }],
  },
  damages: {
    kink: [{ set: { p: 167 } }],
    food: [{ check: '食品不合格还卖' }, { set: { p: 38 } }],
    fine: [{ check: '广告违法' }, { set: { a: 8000 } }],
  },
};
