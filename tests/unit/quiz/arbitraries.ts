import fc from 'fast-check';
import type { Question, QuestionOf } from '#quiz';
import { questions } from '../../fixtures/questions.ts';

/** Ids that trip careless look-ups stand among the ordinary ones. */
const ids = fc.uniqueArray(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'constructor', 'value-of', 'length', '0', '10'),
  { minLength: 4, maxLength: 8 },
);

const base = {
  id: 'any',
  rev: 1,
  point: '1.1.1',
  cites: '1.1.1',
  level: 'recall',
  difficulty: 1,
  stem: '？',
  explain: '。',
} as const;

const named = (id: string) => ({ id, text: `text of ${id}`, reason: `reason of ${id}` });

function options(list: readonly string[], isKey: (index: number) => boolean) {
  return list.map((id, i) => (isKey(i) ? { ...named(id), right: true as const } : named(id)));
}

export const anySingle: fc.Arbitrary<QuestionOf<'single'>> = fc
  .tuple(ids, fc.nat())
  .map(([list, key]) => ({
    ...base,
    type: 'single',
    options: options(list, (i) => i === key % list.length),
  }));

export const anyMultiple: fc.Arbitrary<QuestionOf<'multiple'>> = fc
  .tuple(ids, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([list, more]) => ({
    ...base,
    type: 'multiple',
    options: options(list, (i) => i < 2 || (i < list.length - 1 && more[i] === true)),
  }));

export const anyOrdering: fc.Arbitrary<QuestionOf<'ordering'>> = ids.map((list) => ({
  ...base,
  type: 'ordering',
  items: list.map(named),
}));

export const anyMatching: fc.Arbitrary<QuestionOf<'matching'>> = fc
  .tuple(ids, ids, fc.infiniteStream(fc.nat()))
  .map(([left, right, picks]) => ({
    ...base,
    type: 'matching',
    left: left.map((id) => ({
      ...named(id),
      match: right[(picks.next().value ?? 0) % right.length] ?? '',
    })),
    right: right.map(named),
  }));

export const anyCategorise: fc.Arbitrary<QuestionOf<'categorise'>> = anyMatching.map(
  ({ left, right }) => ({
    ...base,
    type: 'categorise',
    categories: right.map(({ id, text }) => ({ id, text })),
    items: left.map(({ match, ...item }) => ({ ...item, category: match })),
  }),
);

export const anyCloze: fc.Arbitrary<QuestionOf<'cloze'>> = fc
  .tuple(ids, ids, fc.nat())
  .map(([blanks, list, key]) => ({
    ...base,
    type: 'cloze',
    text: blanks.map((id) => `之前{${id}}之后`).join(''),
    blanks: blanks.map((id, b) => ({
      id,
      options: options(list, (i) => i === (key + b) % list.length),
    })),
  }));

export const anyFault: fc.Arbitrary<QuestionOf<'fault'>> = anyMultiple.map(
  ({ options, ...question }) => ({
    ...question,
    type: 'fault',
    fragments: options.map(({ right, ...fragment }) =>
      right ? { ...fragment, fault: right } : fragment,
    ),
  }),
);

export const anyRubric: fc.Arbitrary<QuestionOf<'rubric'>> = ids.map((list) => ({
  ...base,
  type: 'rubric',
  model: 'a model answer',
  rubric: list.map(named),
}));

/** A case whose nth situation leads only to later ones and to ends; the last two are ends. */
export const anyBranching: fc.Arbitrary<QuestionOf<'branching'>> = fc
  .tuple(ids, fc.infiniteStream(fc.nat()))
  .map(([list, picks]) => {
    const places = [...list.slice(0, -2).map((id) => `at-${id}`), 'bad', 'good'];
    const later = (place: number) => {
      const rest = places.slice(place + 1, -1);
      return rest[(picks.next().value ?? 0) % rest.length] ?? '';
    };
    return {
      ...base,
      type: 'branching',
      nodes: places.slice(0, -2).map((id, place, nodes) => ({
        id,
        text: `text of ${id}`,
        options: [
          { ...named(`${id}-no`), to: later(place) },
          { ...named(`${id}-yes`), right: true, to: nodes[place + 1] ?? 'good' },
        ],
      })),
      ends: [
        { id: 'bad', text: '。' },
        { id: 'good', text: '。', right: true },
      ],
    };
  });

/** Made-up questions of the types built from ids, and the real ones of the fixtures. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.constantFrom(...questions),
  anySingle,
  anyMultiple,
  anyOrdering,
  anyMatching,
  anyCategorise,
  anyCloze,
  anyFault,
  anyRubric,
  anyBranching,
);

export const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
