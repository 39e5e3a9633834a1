import {
  type ChapterDraft,
  type Context,
  type Draft,
  type EditionDraft,
  type LessonDraft,
  lessonsIn,
} from '../draft.ts';
import type { Use } from '../markup/body.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';

interface Surroundings {
  laws: Draft['laws'];
  edition: EditionDraft;
  chapter: ChapterDraft;
  lesson: LessonDraft;
  explorables: readonly string[];
}
type Look = (id: string, use: Use, around: Surroundings) => Problem[];

/** What each component's `id` or `name` has to lead to. */
const looks: Readonly<Record<string, Look>> = {
  Term: (id, use, { edition: { glossary } }) =>
    !glossary || glossary.ids.has(id)
      ? []
      : [problem('unknown-term', use.at('id'), { id, suggestion: suggest(id, glossary.ids) })],
  Law: (id, use, { laws }) =>
    !laws || laws.ids.has(id)
      ? unknownArticle(id, use, laws)
      : [problem('unknown-law', use.at('id'), { id, suggestion: suggest(id, laws.ids) })],
  Ask: (id, use, { lesson: { quiz } }) =>
    !quiz || quiz.asks.ids.has(id)
      ? []
      : [problem('unknown-ask', use.at('id'), { id, suggestion: suggest(id, quiz.asks.ids) })],
  Try: (id, use, { explorables }) =>
    explorables.includes(id)
      ? []
      : [problem('unknown-try', use.at('id'), { id, suggestion: suggest(id, explorables) })],
  Figure: (name, use, { chapter: { figures, charts, folder } }) => {
    const names = [...figures, ...charts].map((figure) => figure.name);
    if (names.includes(name)) return [];
    const file = `${folder}/figures/${name}.svg`;
    return [problem('unknown-figure', use.at('name'), { file, suggestion: suggest(name, names) })];
  },
};

/** Components lead to what exists; what exists is led to; a term is marked once. */
export function references(draft: Draft, { explorables }: Context): Problem[] {
  const lessons = lessonsIn(draft);
  return [
    ...lessons.flatMap((around) => [
      ...around.lesson.body.uses.flatMap((use) => {
        const id = use.get('id') ?? use.get('name');
        const look = looks[use.component];
        return id && look ? look(id, use, { ...around, laws: draft.laws, explorables }) : [];
      }),
      ...repeatedTerms(around.lesson),
      ...unusedAsks(around.lesson),
    ]),
    ...draft.editions.flatMap(({ chapters }) => chapters.flatMap(unusedFigures)),
  ];
}

function unknownArticle(id: string, use: Use, laws: Draft['laws']): Problem[] {
  const article = use.get('article');
  const law = laws?.items.find(({ value }) => value.id === id)?.value;
  if (!law || !article || Object.hasOwn(law.articles, article)) return [];
  const details = { law: id, article, known: Object.keys(law.articles) };
  return [problem('unknown-article', use.at('article'), details)];
}

function repeatedTerms({ body }: LessonDraft): Problem[] {
  const terms = body.uses.filter(({ component }) => component === 'Term');
  return terms.flatMap((use, index) => {
    const id = use.get('id') ?? '';
    const earlier = terms.slice(0, index).some((other) => other.get('id') === id);
    return earlier ? [problem('term-repeated', use.at(), { id })] : [];
  });
}

function unusedAsks({ body, quiz }: LessonDraft): Problem[] {
  const used = usedBy('Ask', 'id', [{ body }]);
  return (quiz?.asks.items ?? [])
    .filter(({ value }) => !used.has(value.id))
    .map(({ value, at }) => problem('ask-unused', at('id'), { id: value.id }));
}

function unusedFigures({ lessons, figures, charts }: ChapterDraft): Problem[] {
  const used = usedBy('Figure', 'name', lessons);
  return [...figures, ...charts]
    .filter(({ name }) => !used.has(name))
    .map(({ path }) => problem('figure-unused', { file: path, line: 1, column: 1 }, {}));
}

function usedBy(
  component: string,
  attribute: string,
  lessons: readonly Pick<LessonDraft, 'body'>[],
) {
  const uses = lessons.flatMap(({ body }) => body.uses);
  return new Set(
    uses.filter((use) => use.component === component).map((use) => use.get(attribute)),
  );
}
