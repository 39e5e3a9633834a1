import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TestStrings } from '#i18n';
import { describe as inWords, keyOf, present, type Question, type Response } from '#quiz';
import { test } from '../../../../src/i18n/zh-CN/test.ts';
import type { CatalogLesson } from '../../../../src/islands/page/catalog.ts';
import { wrongResponse } from '../../../../src/islands/quiz/samples.ts';
import { Overview } from '../../../../src/islands/test/Overview.tsx';
import { Settled } from '../../../../src/islands/test/Settled.tsx';
import { type Entry, entryOf } from '../../../../src/islands/test/sheet.ts';
import { Step } from '../../../../src/islands/test/Step.tsx';
import { questions } from '../../../fixtures/questions.ts';
import { s as quiz, toCodes } from '../quiz/codes.ts';
import { tags, wordsOf } from '../quiz/markup.ts';

const s = toCodes(test, '') as TestStrings;
const tested = questions.filter(({ type }) => type !== 'rubric');
const entryWith = (question: Question, response?: Response): Entry =>
  entryOf({ id: question.id, rev: question.rev, lesson: 'any', seed: 7 }, question, response);
const catalog = (question: Question): CatalogLesson[] => [
  {
    id: 'any',
    chapter: 'basics',
    title: 'the lesson',
    number: '1.1',
    href: '/basics/any/',
    items: [],
    extra: [{ id: question.id, rev: 1 }],
    places: [[question.cites, 'the paragraph']],
  },
];

const step = (question: Question, response?: Response) =>
  renderToString(
    h(Step, {
      entry: entryWith(question, response),
      response,
      number: 3,
      total: 12,
      focus: 0,
      change: () => {},
      go: () => {},
      onLast: () => {},
      s,
      quiz,
    }),
  );
const settled = (question: Question, response?: Response) =>
  renderToString(
    h(Settled, {
      entry: entryWith(question, response),
      number: 3,
      catalog: catalog(question),
      s,
      quiz,
    }),
  );
const wrong = (question: Question) => wrongResponse(present(question, 7));

describe.each(tested)('$type $id', (question) => {
  const responses = [undefined, wrong(question), keyOf(present(question, 7))];

  it('tells nothing of right and wrong during the test', () => {
    for (const response of responses) {
      const html = step(question, response);
      expect(html).not.toContain('data-verdict');
      expect(html).not.toContain(question.explain.slice(0, 8));
      expect(html).not.toMatch(/verdicts\.|shouldBe|shouldStand|revealed/);
    }
  });

  it('has ids that stand once, and points only at those', () => {
    for (const html of responses.flatMap((r) => [step(question, r), settled(question, r)])) {
      const list = tags(html);
      const ids = wordsOf(list, 'id');
      expect(new Set(ids).size).toBe(ids.length);
      const pointed = ['aria-describedby', 'aria-labelledby', 'for'].flatMap((a) =>
        wordsOf(list, a),
      );
      expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('explains a miss: the key, why, and the way to the paragraph', () => {
    for (const response of [undefined, wrong(question)]) {
      const html = settled(question, response);
      const item = present(question, 7);
      for (const { answer } of inWords(item, keyOf(item)))
        expect(html).toContain(answer.split('**')[0]?.slice(0, 6));
      expect(html).toContain(question.explain.split('**')[0]?.slice(0, 8));
      expect(html).toContain(
        `<a href="/basics/any/#${question.cites}">where(1.1|the paragraph)</a>`,
      );
    }
  });

  it('says how it was answered', () => {
    expect(settled(question)).toContain('data-verdict="wrong">states.open</p>');
    expect(settled(question, wrong(question))).toContain('data-verdict="wrong">wrong</p>');
    const right = settled(question, keyOf(present(question, 7)));
    expect(right).toContain('data-verdict="right">right</p>');
  });

  it('keeps what was answered readable and unchangeable', () => {
    const controls = tags(settled(question, wrong(question))).filter(({ name }) =>
      ['input', 'select'].includes(name),
    );
    for (const { attributes } of controls)
      expect(attributes.has('aria-disabled') || attributes.has('readonly')).toBe(true);
  });
});

describe('a number that can’t be read', () => {
  it('is said during the test, for it would count as wrong', () => {
    const numeric = tested.find(({ type }) => type === 'numeric') as Question;
    const html = step(numeric, '十来个');
    expect(html).toContain('invalid.not-a-number');
    expect(html).toContain('aria-invalid');
  });
});

describe('the overview', () => {
  const [one, two, three] = tested;
  if (!one || !two || !three) throw new Error('the fixtures lack questions');
  const html = renderToString(
    h(Overview, {
      entries: [entryWith(one, keyOf(present(one, 7))), entryWith(two), entryWith(three)],
      current: 1,
      go: () => {},
      onHandIn: () => {},
      s,
    }),
  );

  it('says of every question whether it is answered, and which one is shown', () => {
    expect(html).toContain('aria-label="to(1|states.done)"');
    expect(html).toContain('aria-current="step" aria-label="to(2|states.open)"');
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });
});
