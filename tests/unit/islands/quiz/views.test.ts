import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Question } from '#quiz';
import { type Stage, stagesOf } from '../../../../src/islands/quiz/samples.ts';
import { Workshop } from '../../../../src/islands/quiz/workshop.tsx';
import { questions } from '../../../fixtures/questions.ts';
import { s } from './codes.ts';
import { type Tag, tags, wordsOf } from './markup.ts';

const render = (question: Question, stage: Stage) =>
  renderToString(h(Workshop, { questions: [question], only: [stage], s }));
const every = questions.flatMap((question) =>
  stagesOf(question).map((stage) => ({ question, stage })),
);
const typed = (list: Tag[], ...types: string[]) =>
  list.filter(({ attributes }) => types.includes(attributes.get('type') ?? ''));

describe.each(every)('$question.type $question.id, $stage', ({ question, stage }) => {
  const html = render(question, stage);
  const list = tags(html);
  const ids = wordsOf(list, 'id');
  const controls = list.filter(({ name }) => ['input', 'select', 'textarea'].includes(name));

  it('has ids that stand once, and points only at those', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = ['aria-describedby', 'aria-labelledby', 'for'].flatMap((a) => wordsOf(list, a));
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names every control', () => {
    const labelled = wordsOf(list, 'for');
    const named = ({ attributes }: Tag) =>
      attributes.has('aria-label') || labelled.includes(attributes.get('id') ?? '');
    const boxes = typed(controls, 'radio', 'checkbox');
    const nameless = controls.filter((control) => !boxes.includes(control) && !named(control));
    expect(nameless).toEqual([]);
    expect((html.match(/<label><input type="(radio|checkbox)"/g) ?? []).length).toBe(boxes.length);
  });

  it('puts the stem where the controls take their name from', () => {
    const oneField = ['numeric', 'short', 'rubric'].includes(question.type);
    const stem = oneField
      ? /<label class="stem" for="([^"]+)">/
      : /<fieldset[^>]*><legend class="stem">/;
    expect(html).toMatch(stem);
  });

  it('disables nothing and styles nothing inline', () => {
    expect(list.filter(({ attributes }) => attributes.has('disabled'))).toEqual([]);
    expect(list.filter(({ attributes }) => attributes.has('style'))).toEqual([]);
  });

  it('has its live region from the start', () => {
    expect(html.match(/<p class="visually-hidden" role="status"><\/p>/g)).toHaveLength(1);
  });

  it('locks the answer only once it is settled', () => {
    const settled = stage === 'right' || stage === 'revealed';
    const answers = controls.filter(({ attributes }) => !attributes.get('name')?.endsWith('-sure'));
    const locked = answers.filter(
      ({ attributes }) => attributes.has('aria-disabled') || attributes.has('readonly'),
    );
    expect(locked.length).toBe(settled ? answers.length : 0);
  });

  it('shows an outcome after a check, with a heading that can take the focus', () => {
    const outcome = { wrong: 'wrong', mayReveal: 'wrong', right: 'right', revealed: 'revealed' };
    const expected = stage in outcome ? outcome[stage as keyof typeof outcome] : undefined;
    const own = question.type === 'rubric' && expected ? `self.${expected}` : expected;
    const heading = html.match(/<h4 tabindex="-1">.*?<\/svg>([^<]*)<\/h4>/)?.[1];
    expect(heading).toBe(own);
  });
});

describe.each(questions)('$type $id', (question) => {
  it('tells no key and no missed part before it is settled', () => {
    for (const stage of ['wrong', 'mayReveal'] as const) {
      const html = render(question, stage);
      expect(html).not.toContain('verdicts.missed');
      expect(html).not.toMatch(/shouldBe|shouldStand/);
      expect(html).not.toContain(question.explain.slice(0, 8));
    }
  });

  it('offers the key only when it may be shown and is not on show already', () => {
    const isShown = question.type === 'rubric';
    expect(render(question, 'wrong')).not.toContain('>reveal<');
    expect(render(question, 'mayReveal').includes('>reveal<')).toBe(!isShown);
  });

  it('leads back to the section that holds the answer', () => {
    for (const stage of ['wrong', 'right', 'revealed'] as const)
      expect(render(question, stage)).toContain(`href="#${question.cites}"`);
  });
});

describe('what is missing', () => {
  const unfilled = (type: Question['type']) =>
    render(questions.find((q) => q.type === type) as Question, 'unfilled');

  it.each(['single', 'multiple', 'numeric', 'short', 'branching', 'fault', 'rubric'] as const)(
    '%s: says so',
    (type) => {
      expect(unfilled(type)).toContain(`missing.${type}</p>`);
    },
  );

  it('names the gaps, rows and partners', () => {
    expect(unfilled('cloze')).toContain('missing.cloze(list(gap(1),gap(2)))');
    expect(unfilled('matching')).toContain('missing.matching(list(复购率,库存周转率,客单价))');
    expect(unfilled('categorise')).toMatch(/missing\.categorise\(list\([^)]*内胆为 316 不锈钢/);
  });

  it('marks the controls and points at the message', () => {
    const list = tags(unfilled('numeric'));
    const field = list.find(({ attributes }) => attributes.get('type') === 'text')?.attributes;
    expect(field?.has('aria-invalid')).toBe(true);
    expect(field?.get('aria-describedby')).toMatch(/-hint .*-problem$/);
    expect(tags(unfilled('cloze')).filter((t) => t.attributes.has('aria-invalid'))).toHaveLength(2);
  });
});

describe('a case', () => {
  const question = questions.find(({ id }) => id === 'case-cracked-jar');
  if (question?.type !== 'branching') throw new Error('the fixtures lack the case');
  const live = (stage: Stage) => render(question, stage).split('<ol class="paper-case">')[0] ?? '';
  const texts = question.nodes.map(({ text }) => text);

  it('shows one situation at a time, and the way so far', () => {
    expect(texts.filter((text) => live('fresh').includes(text))).toEqual(texts.slice(0, 1));
    expect(live('fresh')).not.toContain('rechoose');
    expect(texts.filter((text) => live('partly').includes(text))).toEqual([texts[0], texts[2]]);
    expect(live('partly').match(/>rechoose</g)).toHaveLength(1);
    expect(live('partly')).toContain('step(2)</h4>');
  });

  it('gives every step a heading that can take the focus', () => {
    for (const stage of stagesOf(question))
      expect(live(stage)).toMatch(/<h4 id="[^"]+" tabindex="-1"/);
  });

  it('tells how it went and why only after the check', () => {
    const [good, , bad] = question.ends.map(({ text }) => text);
    expect(live('partly')).not.toContain(good);
    expect(live('right')).toContain(good);
    expect(live('wrong')).toContain(bad);
    const reasons = question.nodes.flatMap(({ options }) => options);
    for (const { id, reason } of reasons)
      expect(live('wrong').includes(reason)).toBe(['proof', 'rules'].includes(id));
  });

  it('can be read as a whole without scripts and on paper', () => {
    const paper = render(question, 'fresh').split('<ol class="paper-case">')[1] ?? '';
    for (const text of texts) expect(paper).toContain(text);
    for (const { options } of question.nodes)
      for (const { text } of options) expect(paper).toContain(text);
    expect(paper).toContain('leadsTo(3)');
    for (const { text } of question.ends) expect(paper).not.toContain(text);
  });
});

describe('a text under review', () => {
  it('tells how many faults it has', () => {
    const html = render(questions.find(({ id }) => id === 'listing-pot') as Question, 'fresh');
    expect(html).toContain('<span>faults(2)</span>');
  });

  it('says why the sound fragments are sound once it is settled', () => {
    const html = render(questions.find(({ id }) => id === 'listing-pot') as Question, 'right');
    expect(html).toContain('<summary>sound</summary>');
    expect(html).toContain('可以核对');
  });
});

describe('an answer in one’s own words', () => {
  const question = questions.find(({ id }) => id === 'write-title');
  if (question?.type !== 'rubric') throw new Error('the fixtures lack the answer');

  it('is compared with the model only once it is written', () => {
    expect(render(question, 'fresh')).not.toContain(question.model);
    expect(render(question, 'fresh')).toContain('>compare</button>');
    expect(render(question, 'wrong')).toContain(`<p class="about">${question.model}</p>`);
    expect(render(question, 'wrong')).not.toContain('>compare</button>');
  });

  it('is marked criterion by criterion, each with why it matters', () => {
    const html = render(question, 'wrong');
    expect(html.match(/selfVerdicts\.wrong/g)).toHaveLength(1);
    expect(html.match(/selfVerdicts\.right/g)).toHaveLength(2);
    for (const { reason } of question.rubric) expect(html).toContain(reason);
  });

  it('asks nobody how sure they are of it', () => {
    expect(render(question, 'partly')).not.toContain('certainty');
  });
});
