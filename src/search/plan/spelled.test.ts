import { expect, it } from 'vitest';
import { spelled } from './spelled.ts';

const spellings = {
  danbao: '担保',
  jiaoyi: '交易 教义',
  dan: '单',
  bao: '包',
  xian: '先',
  xi: '西',
  an: '安',
};

it.each([
  ['danbao', ['担保']],
  ['danbaojiaoyi', ['担保交易', '担保教义']],
  ['dan bao jiao yi', ['担保交易', '担保教义']],
  ['xian', ['先']],
  ['danbaox', []],
  ['dan', []],
  ['担保', []],
  ['constructor', []],
])('%s spells %j', (query, readings) => {
  expect(spelled(query, spellings)).toEqual(readings);
});
