import { common } from './common.ts';

const yesNo = { unit: '' };

export const plaintext = {
  common,
  title: '明文在哪里',
  intro:
    '一张订单从客人的手机出发，走过加速节点（CDN）、网关、店铺应用，再落进日志和客服的表。一站一站看：谁看得见手机号和卡号？',
  guess: {
    question: '小锁一路锁到店铺应用，中间谁也拆不开。客服从后台导出的那张表里，手机号还是明文吗？',
    options: [
      { id: 'no', text: '不是，小锁锁着呢' },
      { id: 'cert', text: '要看证书新不新' },
      { id: 'yes', text: '还是明文' },
    ],
    answer: '还是明文。小锁只管路上，进了应用就拆开；表里遮不遮，是店里自己的事。',
  },
  ends: '小锁（TLS）锁到哪一站',
  stations: ['CDN', '网关', '店铺应用'],
  measures: '再加几样',
  fields: {
    t: { label: '小锁锁到哪一站', ...yesNo },
    r: { label: '拆开以后，往下一站重新上锁', ...yesNo },
    e: { label: '手机号、卡号单独加密，到应用才解开', ...yesNo },
    k: { label: '卡号换成代号（令牌化）', ...yesNo },
    m: { label: '日志和表格遮掉几位', ...yesNo },
  },
  presets: {
    usual: { name: '图省事', story: '小锁在 CDN 就拆开，后面一路明文。' },
    hops: { name: '一站一锁', story: 'CDN 拆开看过，再锁上送往下一站。' },
    through: { name: '锁到应用', story: '中间的站只管转，到应用才拆。' },
    careful: { name: '锁到底、遮到底', story: '锁到应用，卡号换代号，日志和表格都遮上。' },
  },
  picture: '订单从手机到表格的路，标出手机号和卡号在每一处是明文、锁着、遮了几位还是代号',
  road: '路上和中转',
  shop: '店里',
  names: {
    phone: '手机',
    hop1: '手机 → CDN',
    cdn: 'CDN',
    hop2: 'CDN → 网关',
    gateway: '网关',
    hop3: '网关 → 应用',
    app: '应用',
    log: '日志',
    sheet: '表格',
  },
  lanes: { contact: '手机号和地址', card: '卡号' },
  glyphs: { open: '明', sealed: '封', masked: '遮', token: '代' },
  legend: { open: '看得见', sealed: '锁着', masked: '遮了几位', token: '只是代号' },
  summary: (contact: string, card: string) => `除了客人自己的手机，手机号${contact}；卡号${card}。`,
  seenAt: (n: string, places: string) => `还有 ${n} 处看得见${places && `（${places}）`}`,
  seenNowhere: '在哪一处都看不见',
  and: '、',
  challenges: {
    road: '不用单独加密，也不用代号：让站与站之间没有一段明文',
    card: '让店里哪一处都看不见卡号',
    least: '手机号除了客人的手机，只有“应用”一处看得见',
  },
  discover:
    '小锁锁得再远，也只管到拆开它的那一站；站里办事要看见，看见了就可能被记进日志、导进表格。治本的是少给：卡号换代号，字段到应用才解开，日志和表格遮几位，能不导出就不导出。',
  table: { head: ['地方', '手机号和地址', '卡号'] },
};

export type PlaintextStrings = typeof plaintext;
