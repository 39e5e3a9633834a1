import { describe, expect, it } from 'vitest';
import type { Question } from '#quiz';
import { allOfTheAbove } from '../../../src/course/checks/all-of-the-above.ts';
import { isBeyondChance } from '../../../src/course/checks/chance.ts';
import { stemEnding } from '../../../src/course/checks/stem-ending.ts';
import { slips } from '../../../src/course/checks/typesetting.ts';
import { unmarkedNegative } from '../../../src/course/checks/unmarked-negative.ts';

const at = () => ({ file: 'quiz.yaml', line: 1, column: 1 });

function question(stem: string, ...texts: string[]): { value: Question; at: typeof at } {
  const options = texts.map((text, index) => ({
    id: `o${index}`,
    text,
    reason: '看正文。',
    ...(index === 0 && { right: true as const }),
  }));
  const value: Question = {
    id: 'q',
    rev: 1,
    type: 'single',
    point: '1.1.1',
    cites: '1.1.1',
    level: 'recall',
    difficulty: 1,
    stem,
    options,
    explain: '看正文。',
  };
  return { value, at };
}

describe('unmarked negatives', () => {
  it.each([
    ['下列哪一项不属于平台经营者？', '不'],
    ['哪种做法是错误的？', '错误'],
    ['以下说法不正确的是？', '不'],
    ['“三金工程”里没有哪一个？', '没有'],
    ['哪种情况不能退货？', '不'],
    ['除了运费外，下面哪些要付？', '除'],
  ])('are found in %s', (stem, word) => {
    const [problem] = unmarkedNegative(question(stem));
    expect(problem?.message).toContain(`“${word}”`);
  });

  it.each([
    '下列哪一项**不**属于平台经营者？',
    '“三金工程”里**没有**哪一个？',
    '买家不满意，客服先做什么？',
    '没有货的时候，哪句话说得好？',
    '不同渠道里，哪个最贵？',
    '哪个数不到 10%？',
    '哪两步不仅要快，还要准？',
    '7 日不退就算确认吗？',
    '除了运费外，还有哪些成本？',
  ])('are not seen in %s', (stem) => {
    expect(unmarkedNegative(question(stem))).toEqual([]);
  });
});

describe('options about options', () => {
  it.each([
    '以上都对',
    '以上全不对',
    '上述各项都是',
    '都对',
    '两项都不对',
    '全部正确',
    '都不选',
    '都可以。',
    'None of the above',
  ])('are found: %s', (text) => {
    expect(allOfTheAbove(question('哪个对？', '买家', text))).toHaveLength(1);
  });

  it.each(['两家都创立于 1999 年', '都由平台承担', '全部退款', '以上海为中心'])(
    'are not seen in %s',
    (text) => {
      expect(allOfTheAbove(question('哪个对？', '买家', text))).toEqual([]);
    },
  );
});

describe('the end of a stem', () => {
  it.each([
    '钱在哪里？',
    '他说“钱在哪里？”',
    '请把步骤排好。',
    '算一算：增长率是多少。',
    '补全这句话：',
  ])('asks or tells in %s', (stem) => {
    expect(stemEnding(question(stem))).toEqual([]);
  });

  it.each(['路上的风险', '担保交易是指', '买家付款。'])('does neither in %s', (stem) => {
    expect(stemEnding(question(stem))).toHaveLength(1);
  });
});

describe('typesetting', () => {
  it.each([
    '约 8.6%，比 2024 年多。',
    '2025-12-05 起施行，截至 2025-12。',
    '像 UN/EDIFACT 这样的格式。',
    '占比依次为 24.5%、27.2%。',
    '3–5 天，电话 400-820-8820。',
    '做一次 A/B 测试（50 人）。',
    '满 200 减 20：“上不封顶”！',
    '26 ÷ 20 − 1 = 30%。',
    '12:30 发货。',
    '1,000 元。',
    '第 2、9 条',
    '10%的人',
    'plain English, (really) - 3-4 times: "yes".',
  ])('has nothing to say of %s', (text) => {
    expect(slips(text)).toEqual([]);
  });

  it.each([
    ['一盒12 支', '盒 1'],
    ['用SKU 管', '用 S'],
    ['两天 ，三天', '天，'],
    ['“对” 的', '”的'],
    ['网购 历史', '购历'],
    ['多少?', '？'],
    ['买家,卖家', '，'],
    ['库存(件)', '（'],
    ['约 3-5 天', '3–5'],
    ['约 3.5~4% 吧', '3.5–4'],
    ['1999—2003 年', '1999–2003'],
    ['算 10*5', '10 × 5'],
    ['算 10 / 5', '10 ÷ 5'],
  ])('corrects %s', (text, better) => {
    expect(slips(text)[0]?.better).toBe(better);
  });
});

describe('habits', () => {
  const thirds = (trials: number) => Array<number>(trials).fill(1 / 3);

  it.each([
    [4, 4, false],
    [5, 5, true],
    [6, 12, false],
    [9, 12, true],
    [38, 100, false],
    [46, 100, true],
    // A large course that leans a little is left alone, one that leans beyond 40 % is not.
    [700, 2000, false],
    [820, 2000, true],
  ])('%i of %i thirds: beyond chance is %s', (hits, trials, beyond) => {
    expect(isBeyondChance(hits, thirds(trials))).toBe(beyond);
  });
});
