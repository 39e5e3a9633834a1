import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const found = (text: string) =>
  statementsIn(text).statements.map(({ shown, better }) => [shown, better ?? 'right']);

describe('sums in sentences', () => {
  it.each([
    ['留下的一单剩 100 − 45 − 6 − 4.6 = 44.4 元。', [['44.4', 'right']]],
    ['80% × 44.4 − 20% × 9 = 33.72 元', [['33.72', 'right']]],
    ['10,000 × 3.0% × 客单 100 元 = 成交 30,000 元。退货 15%', [['30,000', 'right']]],
    ['四个仓：√4 × 400 = 800 件，每仓 200 件', [['800', 'right']]],
    ['先减后折，（300 − 30）× 80% = 216 元。', [['216', 'right']]],
    ['7 × 15² = 1,575', [['1,575', 'right']]],
    ['1.96 × √((0.52 + 0.20 − 0.32²) ÷ 200) ≈ 0.109，也就是 ±10.9 个点', [['0.109', 'right']]],
    ['√(10.9² + 10.7²) 约等于 15', [['15', 'right']]],
    ['1/3 × 300 = 100', [['100', 'right']]],
    ['369.6 − 900 = −530.4 元', [['−530.4', 'right']]],
    ['27,216 ÷ 30,000 − 1 = -9.28%', [['-9.28%', 'right']]],
    ['（150 + 30）÷ 1,000 = 18%', [['18%', 'right']]],
    ['共 5 人：3 × 5 = 15 件（含赠品 2 件）。', [['15', 'right']]],
    ['7 天 × 24 小时 = 168 小时', [['168', 'right']]],
    ['100 - 45 = 55', [['55', 'right']]],
    ['保本 = **100** ÷ **33.72** ≈ **2.97**。', [['2.97', 'right']]],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['100 − 45 − 6 − 4.6 = 44.5 元', '44.4'],
    ['159,722 ÷ 155,225 − 1 = 3.9%', '2.9%'],
    ['12 × 1,000 = 1,200', '12,000'],
    ['80 × 60% = 47 万元', '48 万'],
    ['200 − 730.4 = 530.4 元', '−530.4'],
    ['25 = 4 × 6', '24'],
  ])('corrects %s', (text, better) => {
    expect(statementsIn(text).statements.map((one) => one.better)).toEqual([better]);
  });

  it('follows chains over several equals signs, signs at the start of a clause, and names', () => {
    const chain = '增量 = 300 − 2.4% × 10,000 = 300 − 240 = 61 单';
    expect(found(chain)).toEqual([
      ['300 − 240', 'right'],
      ['61', '60'],
    ]);
    expect(found('展现 200,000 × 点击率 4% = 8,000 位；× 3% = 250 位')).toEqual([
      ['8,000', 'right'],
      ['250', '240'],
    ]);
    expect(found('（其中 3 × 4 = 12 元）一共 5 + 6 = 12 元')).toEqual([
      ['12', 'right'],
      ['12', '11'],
    ]);
  });

  it('takes 万 and per cent as people write them', () => {
    expect(found('100,000 × 800 = 8,000 万分')).toEqual([['8,000 万', 'right']]);
    expect(found('毛利 1,000 × 12% = 120 万元')).toEqual([['120 万', 'right']]);
    expect(found('20 万 × 5% = 1 万元')).toEqual([['1 万', 'right']]);
    expect(found('52% − 20% = 32')).toEqual([['32', 'right']]);
    expect(found('120 ÷ 100 − 1 = 20 个百分点')).toEqual([['20', 'right']]);
    expect(found('1.2 亿 ÷ 4 = 0.3 亿')).toEqual([['0.3 亿', 'right']]);
  });

  it('rounds as the shown digits do, and with ≈ over zeros at the end', () => {
    expect(found('2 ÷ 3 = 0.67')).toEqual([['0.67', 'right']]);
    expect(found('2 ÷ 3 = 0.66')).toEqual([['0.66', '0.67']]);
    expect(found('898.2 × 30 ≈ 26,900')).toEqual([['26,900', 'right']]);
    expect(found('898.2 × 30 = 约 26,900 元')).toEqual([['26,900', 'right']]);
    expect(found('898.2 × 30 = 26,900')).toEqual([['26,900', '26,946']]);
    expect(found('96 × 1 ≈ 100')).toEqual([['100', '96']]);
  });

  it.each([
    ['an unknown quantity', '销量 = 300 − 2 × 价格，每件 = 3 × n = 12'],
    ['a range', '3–5 × 2 = 6'],
    ['a date', '2026-02-01 − 1 = 2026'],
    ['a ratio', '10 ÷ 30 = 1∶3'],
    ['a full-width ratio', '10 ÷ 30 = 1：3'],
    ['an ordinal', '第 28 条 + 2 = 31'],
    ['a section number', '6.3.1 + 1 = 8'],
    ['a margin', '10 + 1 = ±12'],
    ['two units of one amount', '1 小时 = 60 × 60 秒，60 分钟 = 1 小时'],
    ['a result in another unit', '60 × 3 分钟 = 3 小时'],
    ['what stands behind an unreadable side', '1 + 1 = 2 或 3 + 4 = 7'],
    ['a number that names the result', '95% 把握下的误差 = 1.96 × 15.5'],
    ['two numbers in a row', '5 件 3 元 + 1 = 9'],
    ['a hidden factor', '两件 5 元 + 3 元 = 13 元；5 元各两件 + 3 = 13'],
    ['a share in words', '300 的一半 + 10 = 160'],
    ['a placeholder', '{a} ÷ 2 = {answer} + 1 = 3'],
    ['words with digits', 'R5 + F5 = 11'],
    ['no result', '26 ÷ 20 − 1 ='],
    ['what is not equal', '30 + 30 不等于 50，30 + 30 ≠ 50'],
    ['an identity', '卖 100 件 = 出库 100 = 收款 90'],
  ])('leaves alone %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('says what it leaves out, and where the result stands', () => {
    const text = '先说一句。3–5 × 2 = 6，100 − 45 = 54 元';
    const { statements, skipped } = statementsIn(text);
    expect(skipped).toEqual(['3–5 × 2 = 6']);
    expect(text.slice(statements[0]?.index)).toBe('54 元');
  });
});
