import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWithOrigin } from './folded.ts';
import { phrases } from './parts.ts';
import { pattern } from './pattern.ts';
import { matches, segments } from './segments.ts';

const none = new Map<string, string>();

function marked(text: string, query: string): string[] {
  const ranges = matches(foldWithOrigin(text, none), phrases(query).map(pattern));
  return segments(text, ranges).flatMap((s) => (s.mark ? [s.text] : []));
}

describe('marking', () => {
  it.each([
    ['三金工程里没有金税', '三金', ['三金']],
    ['安全库存不是库存', '库存', ['库存', '库存']],
    ['EDI 标准', 'edi标准', ['EDI 标准']],
    ['做 A/B 测试', 'ab测试', ['A/B 测试']],
    ['做 A/B 测试', 'a/b测试', ['A/B 测试']],
    ['共 159,722 亿元', '159722', ['159,722']],
    ['增长 8.6%', '8.6%', ['8.6']],
    ['ＳＫＵ 与 sku', 'sku', ['ＳＫＵ', 'sku']],
    ['skull', 'sku', ['sku']],
    ['asku', 'sku', []],
    ['重 5㎏', 'k', []],
    ['直播前先预热', '直播 预热', ['直播', '预热']],
    ['安。全', '安全', []],
  ])('in %s for %s: %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('takes special characters as they are', () => {
    expect(() => marked('a.b*c', '.* (a) [b]')).not.toThrow();
  });

  it('never loses, adds or moves a character', () => {
    const han = fc.string({ unit: fc.constantFrom(...'安全库存三金 A/bＥ㎏，') });
    fc.assert(
      fc.property(han, han, (text, query) => {
        const ranges = matches(foldWithOrigin(text, none), phrases(query).map(pattern));
        expect(
          segments(text, ranges)
            .map((s) => s.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks a word wherever it stands', () => {
    const around = fc.string({ unit: fc.constantFrom(...'甲乙丙，。') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(marked(`${before}安全库存${after}`, '安全库存')).toEqual(['安全库存']);
      }),
    );
  });
});
