import { expect, it } from 'vitest';
import { simplifier } from '../normalise.ts';
import { simplifiedForms } from './simplified-forms.ts';

it('knows other ways to write the characters of a text, and only those', () => {
  const forms = simplifiedForms(['安全库存的转化率', '著名的周转']);
  const simplify = simplifier(forms);
  expect([...'庫轉週'].map((c) => simplify.get(c))).toEqual(['库', '转', '周']);
  // 銀 is not needed; 著 is itself in use, so it can't stand for 着.
  expect(simplify.has('銀')).toBe(false);
  expect(simplify.has('著')).toBe(false);
  expect(forms.from).toHaveLength(forms.to.length);
});
