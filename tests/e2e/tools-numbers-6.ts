import type { Reading } from './tools-numbers.ts';

const amount = (yuan: string) => ({ '金额（元）': yuan });
const counted = (orders: string) => ({ 数量: orders });

/** Verified numbers of chapter 6, by model. */
export const chapter6: Readonly<Record<string, readonly Reading[]>> = {
  plaintext: [
    {
      choose: ['网关', '卡号换成代号（令牌化）'],
      table: {
        网关: { 手机号和地址: '看得见', 卡号: '只是代号' },
        'CDN → 网关': { 手机号和地址: '锁着' },
        '网关 → 应用': { 手机号和地址: '看得见' },
      },
    },
  ],
  'base-rate': [
    {
      type: { 坏单占比: '0.2', 抓到率: '95', 误伤率: '1' },
      summary: ['抓到坏单 190 张', '误伤好单 998 张', '警报里 16% 是真的'],
      table: { 警报: counted('1,188'), 警报里真的: counted('16%') },
    },
    { type: { 坏单占比: '0.2', 抓到率: '95', 误伤率: '0.2' }, summary: ['警报里 48.8% 是真的'] },
    { type: { 坏单占比: '0.2', 抓到率: '80', 误伤率: '0.1' }, summary: ['警报里 61.6% 是真的'] },
  ],
  'false-alarms': [
    {
      choose: ['填我店里的数'],
      type: { 坏单占比: '0.2', 抓到率: '95', 误伤率: '1', 漏一张坏单赔: '300', 误伤一单花: '30' },
      summary: ['警报里 16% 是真的'],
      figure: ['净剩 27,060 元'],
    },
    {
      choose: ['填我店里的数'],
      type: { 坏单占比: '0.2', 抓到率: '80', 误伤率: '0.1', 漏一张坏单赔: '300', 误伤一单花: '30' },
      summary: ['警报里 61.6% 是真的'],
      figure: ['净剩 45,006 元'],
    },
    {
      choose: ['填我店里的数'],
      type: { 坏单占比: '0.2', 抓到率: '95', 误伤率: '0.2' },
      summary: ['警报里 48.8% 是真的'],
    },
  ],
  damages: [
    {
      type: { 价款: '89' },
      summary: ['另赔 500 元，一共 589 元'],
      table: { 价款的倍数: amount('267') },
    },
    { type: { 价款: '299' }, summary: ['另赔 897 元，一共 1,196 元'] },
    {
      choose: ['食品不合格还卖'],
      type: { 价款: '38' },
      summary: ['另赔 1,000 元，一共 1,038 元'],
      table: { 价款的倍数: amount('380') },
    },
    {
      choose: ['广告违法'],
      type: { 广告费: '8000' },
      table: { 虚假广告的罚款: amount('24,000–40,000') },
    },
  ],
};
