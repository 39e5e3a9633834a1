/** Longest first, so that 是什么意思 goes before 什么. */
const words = [
  ...[
    '是什么意思',
    '有什么区别',
    '有哪些区别',
    '的区别',
    '为什么',
    '是什么',
    '什么是',
    '什么叫',
    '有哪些',
  ],
  ...[
    '怎么样',
    '怎么办',
    '怎么算',
    '如何算',
    '怎样算',
    '怎么做',
    '怎么',
    '怎样',
    '如何',
    '什么',
    '哪些',
    '哪个',
  ],
  ...[
    '哪三',
    '哪里',
    '多少',
    '几个',
    '几种',
    '可不可以',
    '可以',
    '能不能',
    '能否',
    '是否',
    '是不是',
    '要不要',
  ],
  ...[
    '需要',
    '应该',
    '介绍',
    '请问',
    '谁',
    '吗',
    '呢',
    '啊',
    '吧',
    '了',
    '的',
    '是',
    '和',
    '与',
    '跟',
  ],
  ...[
    '客人说',
    '客户说',
    '顾客说',
    '买家说',
    '老板说',
    '平台说',
    '有没有',
    '到底',
    '一下',
    '算不算',
  ],
  ...['what is', 'what are', 'how to', 'how do', 'why', 'the'],
];

const latin = (word: string) => /^[a-z ]+$/.test(word);
/** What is complained of at the end, after a word long enough to be looked up: 退货率太高. */
const degree = /(?<=\p{Script=Han}{3})[太很]?[高低多少大小快慢好差]$/u;

const pattern = new RegExp(words.map((w) => (latin(w) ? `\\b${w}\\b` : w)).join('|'), 'gu');

/** A question without the words that only make it a question: `怎么算安全库存` → `安全库存`. May come out empty. */
export function withoutQuestionWords(query: string): string {
  const asked = query.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
  return asked.replace(degree, '');
}
