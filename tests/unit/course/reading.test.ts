import { describe, expect, it } from 'vitest';
import { brief, broken, read, tiny } from './fixtures.ts';

describe('the tiny course', () => {
  const { course, problems, waivers } = read(tiny);

  it('has nothing wrong with it', () => {
    expect(problems).toEqual([]);
    expect(waivers).toEqual([]);
  });

  it('comes out as pages need it', () => {
    expect(course?.editions.map(({ locale }) => locale)).toEqual(['zh-CN']);
    const [chapter] = course?.editions[0]?.chapters ?? [];
    expect(course?.editions[0]?.chapters).toHaveLength(1);
    expect(chapter).toMatchObject({ id: 'basics', number: 1, path: 'basics/' });
    expect(chapter?.lessons[0]).toMatchObject({
      id: 'first',
      chapter: 'basics',
      number: '1.1',
      path: 'basics/first/',
      file: 'content/zh-CN/basics/1-first.mdx',
      sections: [
        { id: 'why', title: '一单生意开张' },
        { id: '1.1.1', title: '付款：钱先放在中间', point: '1.1.1' },
        { id: '1.1.2', title: '发货：谁担路上的风险', point: '1.1.2', extension: true },
        { id: 'end', title: '收个尾' },
      ],
      uses: {
        terms: ['escrow'],
        laws: ['ecommerce-law'],
        tries: ['metric-lens'],
        figures: ['steps', 'days'],
      },
    });
    expect(chapter?.lessons[0]?.questions.map(({ type }) => type)).toEqual([
      'single',
      'multiple',
      'numeric',
      'cloze',
      'matching',
      'ordering',
      'categorise',
      'short',
      'branching',
      'fault',
      'rubric',
    ]);
  });
});

describe('many mistakes', () => {
  it('in many files come together, file by file and line by line', () => {
    const files = broken({
      edit: [
        { file: 'laws.yaml', find: 'effective: 2019-01-01', put: 'effective: 2019-02-30' },
        { file: 'course.yaml', find: 'base: /', put: 'base: x' },
        { file: 'zh-CN/glossary.yaml', find: 'id: sku', put: 'id: SKU' },
        { file: 'zh-CN/basics/1-first.mdx', find: 'minutes: 10', put: 'minute: 10' },
        { file: 'zh-CN/basics/1-first.mdx', find: 'article="20"', put: 'article="21"' },
        {
          file: 'zh-CN/basics/1-first.mdx',
          find: '<Try id="metric-lens" />',
          put: '<Try id="metric-len" />',
        },
        { file: 'zh-CN/basics/1-first.quiz.yaml', find: 'type: short', put: 'type: shot' },
        { file: 'zh-CN/basics/1-first.quiz.yaml', find: 'cites: why', put: 'cites: who' },
      ],
    });
    expect(read(files).problems.map(brief)).toEqual([
      'course.yaml:7:7 bad-format',
      'laws.yaml:3:14 bad-format',
      'zh-CN/basics/1-first.mdx:6:1 unknown-key',
      'zh-CN/basics/1-first.mdx:67:10 unknown-try',
      'zh-CN/basics/1-first.quiz.yaml:82:12 unknown-anchor',
      'zh-CN/basics/1-first.quiz.yaml:126:11 not-one-of',
      'zh-CN/glossary.yaml:7:7 bad-format',
    ]);
  });

  it('leave what is sound to be shown', () => {
    const files = broken({
      edit: [{ file: 'zh-CN/basics/1-first.quiz.yaml', find: 'type: short', put: 'type: shot' }],
    });
    const { course } = read(files);
    const lesson = course?.editions[0]?.chapters[0]?.lessons[0];
    expect(lesson?.questions).toHaveLength(10);
  });
});

describe('a waiver', () => {
  const waived = (reason: string) =>
    broken({
      edit: [
        {
          file: 'zh-CN/basics/1-first.quiz.yaml',
          find: '    stem: 请把话补完整。',
          put: `    stem: 路上的风险\n    waive: ${reason}`,
        },
      ],
    });

  it('silences its rule for its question, and is listed', () => {
    const { problems, waivers } = read(waived('{ stem-ending: 这里只要一个词。 }'));
    expect(problems).toEqual([]);
    expect(waivers).toEqual([
      {
        question: 'first-rule',
        rule: 'stem-ending',
        reason: '这里只要一个词。',
        file: 'content/zh-CN/basics/1-first.quiz.yaml',
        line: 71,
        column: 27,
      },
    ]);
  });

  it('silences no other rule', () => {
    const { problems } = read(waived('{ near-duplicate: 这里只要一个词。 }'));
    expect(problems.map(({ kind }) => kind)).toEqual(['stem-ending', 'unused-waiver']);
  });
});

describe('a second language', () => {
  it('has paths of its own, and its own ids', () => {
    const translated = tiny
      .filter(({ path }) => path.startsWith('content/zh-CN/'))
      .map(({ path, text }) => ({ path: path.replace('zh-CN', 'en'), text }));
    const files = [
      ...broken({
        edit: [{ file: 'course.yaml', find: 'locales: [zh-CN]', put: 'locales: [zh-CN, en]' }],
      }),
      ...translated,
    ];
    const { course, problems } = read(files);
    expect(problems).toEqual([]);
    expect(
      course?.editions.map(({ root, chapters }) => [root, chapters[0]?.lessons[0]?.path]),
    ).toEqual([
      ['', 'basics/first/'],
      ['en/', 'basics/first/'],
    ]);
  });
});
