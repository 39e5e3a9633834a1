import { expect, it } from 'vitest';
import { exchangeable, synonymGroups, synonymsOf } from './synonyms.ts';

it('knows words that mean the same, in both directions', () => {
  expect(synonymsOf('客人')).toContain('顾客');
  expect(synonymsOf('顾客')).toContain('客人');
  expect(synonymsOf('量子力学')).toEqual([]);
  expect(synonymsOf('shipping')).toContain('快递');
  expect(synonymsOf('快递')).not.toContain('运费');
});

it('takes the longest of words inside one another', () => {
  expect(exchangeable('优惠券叠加')).toEqual(['优惠券']);
});

it('says no word twice in a group', () => {
  for (const group of synonymGroups)
    expect(new Set(group).size, group.join(' ')).toBe(group.length);
});
