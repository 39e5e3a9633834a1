import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, type Question, present, segments } from '#quiz';
import { questions } from '../../fixtures/questions.ts';
import {
  anyCloze,
  anyMultiple,
  anyOrdering,
  anyQuestion,
  anySeed,
  anySingle,
} from './arbitraries.ts';

/** Every list of things with ids in a question, as sets of ids: what shuffling must not change. */
function contents(question: object): unknown {
  return Object.entries(question)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, list]) => [name, list.map((part: object) => JSON.stringify(part)).sort()]);
}

/** Ids of what is shuffled, as shown. */
function shuffled(item: Exclude<Item, { type: 'numeric' }>): string {
  const lists: { id: string }[][] = [];
  if ('options' in item) lists.push(item.options);
  if ('blanks' in item) lists.push(...item.blanks.map(({ options }) => options));
  if ('right' in item) lists.push(item.right);
  if ('items' in item) lists.push(item.items);
  if ('nodes' in item) lists.push(...item.nodes.map(({ options }) => options));
  return lists.map((list) => list.map(({ id }) => id).join(' ')).join(' | ');
}

describe('present', () => {
  it('gives the same item for the same question and seed', () => {
    fc.assert(
      fc.property(anyQuestion, anySeed, (question, seed) => {
        const copy: Question = structuredClone(question);
        expect(present(question, seed)).toEqual(present(copy, seed));
        expect(present(question, seed).seed).toBe(seed);
      }),
    );
  });

  it('gives these orders and values for ever: logs keep only the seed', () => {
    const shown = questions.map((question) => {
      const item = present(question, 20261122);
      return [item.id, item.type === 'numeric' ? item.values : shuffled(item)];
    });
    expect(Object.fromEntries(shown)).toMatchInlineSnapshot(`
      {
        "ab-test-sentence": "before after | less more same",
        "ad-words": "best material measured cure",
        "ads-cost-per-order": {
          "clickRate": 0.02,
          "conversion": 0.03,
          "cpm": 45,
          "reach": 100000,
        },
        "case-cracked-jar": "safe proof | rules sorry | refund coupon",
        "case-wrong-price": "correct cancel | insist admit | talk wait ship",
        "chat-scam": "hello code when",
        "complaint-steps": "evidence solve calm",
        "cost-kinds": "shoot commission parcel rent",
        "gmv-sentence": "fans visitors | bounce conversion repurchase",
        "growth-online-sales": {
          "after": 1500000,
          "before": 900000,
        },
        "law-ecommerce-name": "",
        "law-return-days": "three seven fifteen",
        "listing-pot": "lead best test heal",
        "metrics-meaning": "each again leave stock",
        "mfa-factors": "phone-face password-question password-token",
        "model-cake-o2o": "b2b o2o c2c",
        "models-examples": "c2c b2b b2c",
        "order-journey": "ship place settle sign pay",
        "return-exceptions": "made-to-order sale fresh opened",
        "stock-safety": {
          "demand": 140,
          "demandSd": 25,
          "leadTime": 8,
          "leadTimeSd": 1,
          "z": 1.65,
        },
        "term-edi": "",
        "write-reply": "",
        "write-title": "",
      }
    `);
  });

  it('only changes orders, and leaves the question alone', () => {
    fc.assert(
      fc.property(anyQuestion, anySeed, (question, seed) => {
        const before = structuredClone(question);
        const item = present(question, seed);
        expect(question).toEqual(before);
        if (item.type === 'numeric' || 'blanks' in item || 'nodes' in item) return;
        if (item.type === 'fault') return;
        const { seed: _, ...rest } = item;
        const { key: __, ...shown } = { key: [], ...rest };
        expect(contents(shown)).toEqual(contents(question));
      }),
    );
  });

  it('keeps the order of fixed options', () => {
    fc.assert(
      fc.property(fc.oneof(anySingle, anyMultiple), anySeed, (question, seed) => {
        expect(present({ ...question, fixed: true }, seed)).toMatchObject(question);
      }),
    );
  });

  it('never shows steps in the right order, and remembers it', () => {
    fc.assert(
      fc.property(anyOrdering, anySeed, (question, seed) => {
        const item = present(question, seed);
        const shown = item.items.map(({ id }) => id);
        expect(item.key).toEqual(question.items.map(({ id }) => id));
        expect(shown).not.toEqual(item.key);
        expect(shown.toSorted()).toEqual(item.key.toSorted());
      }),
    );
  });

  it('puts the key in every place about equally often', () => {
    const question = questions.find((q) => q.type === 'single');
    if (!question) throw new Error('no single choice');
    const places = [0, 0, 0];
    for (let seed = 0; seed < 3000; seed++) {
      const place = present(question, seed).options.findIndex(({ right }) => right);
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('segments', () => {
  it('leave out empty texts', () => {
    const [a, b] = ['a', 'b'].map((id) => ({ id, options: [] }));
    if (!a || !b) throw new Error('no blanks');
    expect(segments({ text: '{a}{b}，{c}', blanks: [a, b] })).toEqual([
      { blank: a },
      { blank: b },
      { text: '，' },
      { text: '{c}' },
    ]);
  });

  it('join to the sentence again', () => {
    fc.assert(
      fc.property(anyCloze, anySeed, (question, seed) => {
        const item = present(question, seed);
        const pieces = segments(item).map((s) => ('text' in s ? s.text : `{${s.blank.id}}`));
        expect(pieces.join('')).toBe(question.text);
        expect(segments(item).filter((s) => 'blank' in s)).toHaveLength(item.blanks.length);
      }),
    );
  });
});
