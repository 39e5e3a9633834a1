import { expect, it } from 'vitest';
import { withoutQuestionWords } from './question-words.ts';

it.each([
  ['怎么算安全库存', '安全库存'],
  ['安全库存怎么算', '安全库存'],
  ['什么是三金工程', '三金工程'],
  ['三金工程是什么意思', '三金工程'],
  ['erp和wms有什么区别', 'erp wms'],
  ['how to calculate safety stock', 'calculate safety stock'],
  ['为什么', ''],
  ['客人说没收到货怎么办', '没收到货'],
  ['应用场景', '应用场景'],
])('%s → %s', (question, rest) => {
  expect(withoutQuestionWords(question)).toBe(rest);
});
