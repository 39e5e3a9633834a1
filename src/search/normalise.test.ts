import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWithOrigin } from './folded.ts';
import { fold, normalise, simplifier } from './normalise.ts';

const simplify = simplifier({ from: '庫轉業麼', to: '库转业么' });
const anyText = fc.string({ unit: 'binary' });

describe('normalise', () => {
  it.each([
    ['ＥＤＩ', 'edi'],
    ['Ａ／Ｂ　测试', 'a/b 测试'],
    ['安全庫存', '安全库存'],
    ['Ān Quán', 'an quan'],
    ['lǜ', 'lv'],
    ['lü', 'lv'],
    ['nu\u0308', 'nv'],
    ['  三金\u200b工程 \t 是 ', '三金工程 是'],
    ['８．６％', '8.6%'],
    ['㎏', 'kg'],
  ])('%s → %s', (typed, folded) => {
    expect(normalise(typed, simplify)).toBe(folded);
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text, simplify);
        expect(normalise(once, simplify)).toBe(once);
      }),
    );
  });

  it('leaves nothing that only looks different', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('Ａ', 'a', '庫', '库', '　', '１', 'é') }),
        (text) => {
          expect(fold(text, simplify)).not.toMatch(/[Ａ庫　１é]/u);
        },
      ),
    );
  });
});

describe('foldWithOrigin', () => {
  it('knows for every folded character where it came from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, at } = foldWithOrigin(text, simplify);
        expect(at).toHaveLength(folded.length + 1);
        expect(at.at(-1)).toBe(text.length);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }),
    );
  });
});
