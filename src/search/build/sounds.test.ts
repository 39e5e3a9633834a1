import { expect, it } from 'vitest';
import { reader } from '../names/reading.ts';
import { soundsOf } from './sounds.ts';

const names = ['安全库存', '转化率', '女装', 'A/B 测试', 'EDI：让电脑对话', '重量', '重新', '重庆'];
const sounds = soundsOf(names);

it.each([
  ['安全库存', 'an quan ku cun'],
  ['转化率', 'zhuan hua lv'],
  ['女装', 'nv zhuang'],
  ['A/B 测试', 'a b ce shi'],
  ['EDI：让电脑对话', 'edi rang dian nao dui hua'],
  ['重量', 'zhong liang'],
  ['重新', 'chong xin'],
])('%s is %s', (name, pinyin) => {
  expect(reader(sounds)(name)).toBe(pinyin);
});

it('lists only what does not follow from its characters', () => {
  expect(Object.keys(sounds.exceptions)).toEqual(['重量']);
});
