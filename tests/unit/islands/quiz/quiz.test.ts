import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { describe as inWords, keyOf, present, seedFrom } from '#quiz';
import { AnswerKey } from '../../../../src/islands/quiz/AnswerKey.tsx';
import { Quiz } from '../../../../src/islands/quiz/Quiz.tsx';
import { questions } from '../../../fixtures/questions.ts';
import { s } from './codes.ts';
import { tags } from './markup.ts';

const seeds = Object.fromEntries(questions.map(({ id }) => [id, seedFrom(id)]));
const quiz = (props = {}) =>
  renderToString(h(Quiz, { questions, lesson: 'any', seeds, s, ...props }));

describe('the quiz on a page', () => {
  const html = quiz();

  it('renders the same each time', () => {
    expect(quiz()).toBe(html);
  });

  it('holds every question once, numbered, and a way to each', () => {
    questions.forEach(({ id }, i) => {
      expect(html.split(`<article class="question" id="q-${id}"`)).toHaveLength(2);
      expect(html).toContain(`href="#q-${id}"`);
      expect(html).toContain(`number(${i + 1})</span>`);
    });
  });

  it('hides without scripts what does nothing without them', () => {
    const inert = tags(html).filter(
      ({ name, attributes }) =>
        name === 'button' && !/needs-js|move/.test(attributes.get('class') ?? ''),
    );
    expect(inert).toEqual([]);
    expect(html).toContain('<nav class="sheet needs-js"');
  });

  it('asks how sure one is only of what is filled in: an order always is', () => {
    const asked = html.match(/<fieldset class="certainty needs-js"/g);
    expect(asked).toHaveLength(questions.filter(({ type }) => type === 'ordering').length);
  });

  it('keeps room for what earlier visits tell', () => {
    expect(html.match(/<p class="chip"><\/p>/g)).toHaveLength(questions.length);
  });
});

describe('earlier visits', () => {
  const answered = (rev: number, right: boolean) => ({
    last: { right, rev, at: 1, response: 'x', seed: 1 },
    ...(right && { rightAt: 1 }),
  });
  const [one, two, three] = questions;
  if (!one || !two || !three) throw new Error('the fixtures lack questions');

  it('say how each question stands', () => {
    const changed = questions.map((q) => (q === three ? { ...q, rev: 2 } : q));
    const past = {
      [one.id]: answered(1, true),
      [two.id]: answered(1, false),
      [three.id]: answered(1, true),
    };
    const chips = [...quiz({ questions: changed, past }).matchAll(/class="chip"[^>]*>([^<]*)</g)];
    expect(chips.slice(0, 4).map(([, text]) => text)).toEqual([
      'chip.pastRight',
      'chip.pastWrong',
      'chip.updated',
      '',
    ]);
  });

  it('lead to the first question that is still open', () => {
    const html = quiz({ past: { [one.id]: answered(1, true) } });
    expect(html).toContain(`score(1|${questions.length})`);
    expect(html).toContain(`<a class="button" href="#q-${two.id}">goOn(2)</a>`);
    expect(html).not.toContain('allRight');
  });

  it('congratulate once all is right', () => {
    const past = Object.fromEntries(questions.map(({ id }) => [id, answered(1, true)]));
    const html = quiz({ past });
    expect(html).toContain('allRight</p>');
    expect(html).not.toContain('goOn');
  });
});

describe('the answer key', () => {
  const html = renderToString(h(AnswerKey, { questions, seeds, s }));

  it('is folded and tells every answer, with the numbers that the page shows', () => {
    expect(html.startsWith('<details class="answer-key"><summary>key</summary>')).toBe(true);
    for (const question of questions) {
      const item = present(question, seeds[question.id] ?? 0);
      for (const { answer } of inWords(item, keyOf(item))) expect(html).toContain(answer);
    }
  });
});
