import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, fold } from './fold.ts';

const simplify = new Map([
  ['網', '网'],
  ['級', '级'],
]);
const folded = (text: string) => fold(text, simplify).text;

describe('fold', () => {
  it.each([
    ['ＮＯ．１', 'no1'],
    ['全 網 最 低', '全网最低'],
    ['最·顶·级', '最顶级'],
    ['顶*级*山★参', '顶级山参'],
    ['国🌟家🌟级', '国家级'],
    ['最、佳、品、质', '最佳品质'],
    ['全。網。最。低', '全网最低'],
    ['第①品牌', '第1品牌'],
    ['轻 1.2 千克，更省电！', '轻1.2千克，更省电。'],
    ['好看；好用……', '好看，好用。。'],
  ])('%s is read as %s', (text, read) => {
    expect(folded(text)).toBe(read);
  });

  it('remembers where every character came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: read, at } = fold(text, simplify);
        expect(at).toHaveLength(read.length + 1);
        expect(at.at(-1)).toBe(text.length);
        expect(at.every((place, i) => place >= (at[i - 1] ?? 0) && place <= text.length)).toBe(
          true,
        );
      }),
    );
  });

  it('knows what stands in a title', () => {
    expect(fold('看《最强大脑》的人', simplify).titles).toEqual([[1, 6]]);
  });

  it('finds the clause and the sentence around a place', () => {
    const text = '一二，三四。五六';
    expect(around(text, 3, 4, '，。')).toBe('三四');
    expect(around(text, 3, 4, '。')).toBe('一二，三四');
    expect(around(text, 3, 4, '')).toBe(text);
  });
});
