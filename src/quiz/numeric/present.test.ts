import { describe, expect, it } from 'vitest';
import type { QuestionOf } from '../types.ts';
import { gradeNumeric } from './grade.ts';
import { presentNumeric } from './present.ts';
import { sayNumeric } from './say.ts';

/** Share of orders paid, asked in per cent. */
const question: QuestionOf<'numeric'> = {
  id: 'paid-share',
  rev: 1,
  type: 'numeric',
  point: '5.1.4',
  cites: '5.1.4',
  level: 'apply',
  difficulty: 1,
  context: '{whole} 单里付了 {part} 单，{unknown}、{answer} 照写。',
  stem: '占百分之几？',
  formula: 'share',
  given: { part: 1200, whole: { from: 2000, to: 4000, step: 1000 }, limit: 0.35 },
  unit: '%',
  scale: 100,
  decimals: 1,
  tolerance: 0.1,
  solution: '{part} ÷ {whole} = {answer}%，上限 {limit%}。',
  mistakes: [
    { with: { part: 'whole', whole: 'part' }, reason: '倒过来了：{whole} 是分母。' },
    { with: {}, scale: 1, reason: '还要乘 100。' },
    { with: { whole: 3000 }, reason: '单数看错了。' },
    { with: { whole: 0 }, reason: '除以零没有结果。' },
    { formula: 'difference', with: {}, scale: 0.5, reason: '你算的是差的一半。' },
  ],
  explain: '付款率 {answer}%。',
};

describe('presentNumeric', () => {
  const items = Array.from({ length: 200 }, (_, seed) => presentNumeric(question, seed));
  const withWhole = (whole: number) => {
    const item = items.find(({ values }) => values.whole === whole);
    if (!item) throw new Error(`${whole} was never drawn`);
    return item;
  };

  it('fills texts with thousands separated, shares in per cent, and the answer rounded', () => {
    const item = withWhole(3000);
    expect(item.context).toBe('3,000 单里付了 1,200 单，{unknown}、{answer} 照写。');
    expect(item.solution).toBe('1,200 ÷ 3,000 = 40.0%，上限 35%。');
    expect(item.explain).toBe('付款率 40.0%。');
    expect(item).not.toHaveProperty('given');
  });

  it('keeps only mistakes with a value of their own', () => {
    expect(withWhole(3000).mistakes).toEqual([
      { value: 250, reason: '倒过来了：3,000 是分母。' },
      { value: 0.4, reason: '还要乘 100。' },
      { value: 900, reason: '你算的是差的一半。' },
    ]);
    expect(withWhole(2000).mistakes.map(({ value }) => Math.round(value))).toEqual([
      167, 1, 40, 400,
    ]);
  });

  it('recognises the mistake in a response by its place in the item', () => {
    expect(gradeNumeric(withWhole(2000), '40 ％')).toMatchObject({ right: false, mistake: 2 });
    expect(gradeNumeric(withWhole(2000), '0.6')).toMatchObject({ right: false, mistake: 1 });
    expect(gradeNumeric(withWhole(2000), '7')).not.toHaveProperty('mistake');
    expect(gradeNumeric(withWhole(4000), '30.1')).toMatchObject({ right: true });
  });

  it('says a number with its unit and at least the asked digits', () => {
    const say = (response: string) => sayNumeric(withWhole(3000), response)[0]?.answer;
    expect([say('40'), say('1234.125％'), say('四十')]).toEqual(['40.0%', '1,234.125%', '四十']);
  });

  it.each([
    [{ formula: 'no-such-formula' }, /no-such-formula/],
    [{ given: { part: 1 } }, /share needs whole/],
    [{ mistakes: [{ with: { part: 'total' }, reason: '。' }] }, /total/],
    [{ given: { part: 1, whole: 0 } }, /whole/],
  ])('refuses %j', (change, message) => {
    expect(() => presentNumeric({ ...question, ...change }, 1)).toThrow(message);
  });
});
