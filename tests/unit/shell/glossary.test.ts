import { describe, expect, it } from 'vitest';
import { indexLetter } from '../../../src/shell/pages/glossary.ts';

describe('indexLetter', () => {
  it.each([
    ['安全库存', 'A'],
    ['转化率', 'Z'],
    ['EDI', 'E'],
    ['RFM', 'R'],
    ['3C 认证', '#'],
  ])('%s stands under %s', (term, letter) => {
    expect(indexLetter(term)).toBe(letter);
  });
});
