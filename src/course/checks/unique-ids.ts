import type { Question } from '#quiz';
import {
  type Draft,
  type EditionDraft,
  type LessonDraft,
  type Placed,
  questionsIn,
} from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

interface Named {
  id: string;
  place: () => Place;
}

/** An id names one thing only. */
export function uniqueIds({ outline, laws, editions }: Draft): Problem[] {
  const chapters = outline?.value.chapters ?? [];
  const parts = chapters.flatMap(({ sections }, c) =>
    sections.flatMap((section, s) => [
      { id: section.id, path: ['chapters', c, 'sections', s] },
      ...section.points.map(({ id }, p) => ({
        id,
        path: ['chapters', c, 'sections', s, 'points', p],
      })),
    ]),
  );
  const placed = [...chapters.map(({ id }, c) => ({ id, path: ['chapters', c] })), ...parts];
  return [
    ...(outline
      ? repeated(
          'outline',
          placed.map(({ id, path }) => ({ id, place: () => outline.at(...path, 'id') })),
        )
      : []),
    ...repeated('law', (laws?.items ?? []).map(named)),
    ...editions.flatMap(uniqueInEdition),
  ];
}

function uniqueInEdition({ glossary, copyRules, chapters }: EditionDraft): Problem[] {
  const lessons = chapters.flatMap((chapter) => chapter.lessons);
  const fronts = lessons.flatMap(({ front }) => front ?? []);
  return [
    ...repeated('term', (glossary?.items ?? []).map(named)),
    ...(copyRules ? repeated('rule', listed(copyRules.value.rules, copyRules.at, 'rules')) : []),
    ...repeated('lesson', fronts.map(named)),
    ...repeated('question', lessons.flatMap(questionsIn).map(named)),
    ...repeated('ask', lessons.flatMap(({ quiz }) => quiz?.asks.items ?? []).map(named)),
    ...lessons.flatMap(uniqueInLesson),
  ];
}

function uniqueInLesson(lesson: LessonDraft): Problem[] {
  const asks = lesson.quiz?.asks.items ?? [];
  return [
    ...repeated(
      'section',
      lesson.body.sections.map(({ id, place }) => ({ id, place: () => place })),
    ),
    ...asks.flatMap(({ value, at }) => repeated('option', listed(value.options, at, 'options'))),
    ...questionsIn(lesson).flatMap(uniqueInQuestion),
  ];
}

function uniqueInQuestion({ value, at }: Placed<Question>): Problem[] {
  switch (value.type) {
    case 'single':
    case 'multiple':
      return repeated('option', listed(value.options, at, 'options'));
    case 'cloze':
      return [
        ...repeated('blank', listed(value.blanks, at, 'blanks')),
        ...value.blanks.flatMap(({ options }, index) =>
          repeated('option', listed(options, at, 'blanks', index, 'options')),
        ),
      ];
    case 'matching':
      return [
        ...repeated('left', listed(value.left, at, 'left')),
        ...repeated('right', listed(value.right, at, 'right')),
      ];
    case 'ordering':
      return repeated('item', listed(value.items, at, 'items'));
    case 'categorise':
      return [
        ...repeated('item', listed(value.items, at, 'items')),
        ...repeated('category', listed(value.categories, at, 'categories')),
      ];
    case 'fault':
      return repeated('fragment', listed(value.fragments, at, 'fragments'));
    case 'rubric':
      return repeated('criterion', listed(value.rubric, at, 'rubric'));
    case 'branching':
      return [
        ...repeated('step', [
          ...listed(value.nodes, at, 'nodes'),
          ...listed(value.ends, at, 'ends'),
        ]),
        ...repeated(
          'option',
          value.nodes.flatMap(({ options }, i) => listed(options, at, 'nodes', i, 'options')),
        ),
      ];
    default:
      return [];
  }
}

function named({ value, at }: Placed<{ id: string }>): Named {
  return { id: value.id, place: () => at('id') };
}

function listed(
  list: readonly { id: string }[],
  at: Placed<unknown>['at'],
  ...path: PropertyKey[]
): Named[] {
  return list.map(({ id }, index) => ({ id, place: () => at(...path, index, 'id') }));
}

function repeated(what: string, names: readonly Named[]): Problem[] {
  const seen = new Map<string, Named>();
  return names.flatMap((named) => {
    const earlier = seen.get(named.id)?.place();
    if (!earlier) {
      seen.set(named.id, named);
      return [];
    }
    const details = { what, id: named.id, first: `${earlier.file}:${earlier.line}` };
    return [problem('duplicate-id', named.place(), details)];
  });
}
