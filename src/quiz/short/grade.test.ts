import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemOf } from '../types.ts';
import { checkShort, gradeShort } from './grade.ts';
import { plain } from './plain.ts';

describe('plain', () => {
  it.each([
    ['ＥＤＩ', 'edi'],
    [' E D I ', 'edi'],
    ['“EDI”。', 'edi'],
    ['《电子商务法》', '电子商务法'],
    ['《电子商务法》第九条', '电子商务法第九条'],
    ['（满减）', '满减'],
    ['A/B 测试！', 'a/b测试'],
    ['100%', '100%'],
    ['C#', 'c#'],
    ['…', ''],
  ])('takes %j for %j', (wording, form) => {
    expect(plain(wording)).toBe(form);
  });

  it('has nothing more to take off a second time, but for what NFKC joins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB１％《》“”。， 电-#') }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('gradeShort', () => {
  const item: ItemOf<'short'> = {
    id: 'any',
    rev: 1,
    type: 'short',
    point: '1.1.1',
    cites: '1.1.1',
    level: 'recall',
    difficulty: 1,
    stem: '？',
    explain: '。',
    accept: ['电子数据交换', 'EDI'],
    mistakes: [
      { answers: ['ERP'], reason: '。' },
      { answers: ['e-mail', '邮件'], reason: '。' },
    ],
    seed: 1,
  };

  it('accepts every wording however it is typed', () => {
    for (const typed of ['edi', 'ＥＤＩ', '“电子数据交换”', '电子 数据 交换。']) {
      expect(gradeShort(item, typed)).toEqual({ kind: 'graded', right: true, score: 1, parts: [] });
    }
  });

  it('recognises typical wrong words', () => {
    expect(gradeShort(item, 'E-Mail')).toMatchObject({ right: false, score: 0, mistake: 1 });
    expect(gradeShort(item, '传真')).not.toHaveProperty('mistake');
  });

  it('finds a response of nothing but marks empty', () => {
    expect(checkShort(item, ' 《》。')).toEqual({ kind: 'empty', parts: [] });
    expect(checkShort(item, 'x')).toBeUndefined();
  });
});
