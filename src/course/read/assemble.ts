import { resolveChart } from '#charts';
import type { ChapterDraft, Context, Draft, EditionDraft, LessonDraft } from '../draft.ts';
import { outlinePoint } from '../outline.ts';
import type {
  Chapter,
  Course,
  CourseIdentity,
  Edition,
  Lesson,
  Locale,
  Outline,
} from '../types.ts';

/** The course made of what could be read; `undefined` when there is nothing to show. */
export function assemble(
  { identity, outline, laws, editions }: Draft,
  formulas: Context['formulas'],
): Course | undefined {
  if (!identity || !outline || !laws) return undefined;
  return {
    identity: identity.value,
    outline: outline.value,
    laws: laws.items.map(({ value }) => value),
    editions: identity.value.locales.flatMap((locale) => {
      const draft = editions.find((edition) => edition.locale === locale);
      return draft ? [assembleEdition(draft, locale, identity.value, outline.value, formulas)] : [];
    }),
  };
}

function assembleEdition(
  draft: EditionDraft,
  locale: Locale,
  { chapters, locales }: CourseIdentity,
  outline: Outline,
  formulas: Context['formulas'],
): Edition {
  return {
    locale,
    root: locale === locales[0] ? '' : `${locale}/`,
    ...(draft.copyRules && { copyRules: draft.copyRules.value }),
    glossary: draft.glossary?.items.map(({ value }) => value) ?? [],
    chapters: chapters.flatMap((id, index): Chapter[] => {
      const chapter = draft.chapters.find((candidate) => candidate.id === id);
      if (!chapter?.settings) return [];
      const number = index + 1;
      const path = `${id}/`;
      const lessons = lessonsOf(chapter, number, path, outline);
      const charts = chartsOf(chapter, formulas);
      return [{ ...chapter.settings.value, id, number, path, lessons, charts }];
    }),
  };
}

function chartsOf({ charts }: ChapterDraft, formulas: Context['formulas']): Chapter['charts'] {
  return Object.fromEntries(
    charts.flatMap(({ name, file }) => {
      const { chart } = file ? resolveChart(file.value, formulas) : {};
      return chart ? [[name, chart]] : [];
    }),
  );
}

function lessonsOf(
  chapter: ChapterDraft,
  number: number,
  path: string,
  outline: Outline,
): Lesson[] {
  return chapter.lessons.flatMap(({ file, order, front, body, quiz }) => {
    if (!front) return [];
    return [
      {
        ...front.value,
        chapter: chapter.id,
        number: `${number}.${order}`,
        path: `${path}${front.value.id}/`,
        file,
        sections: sectionsOf(body, outline),
        asks: quiz?.asks.items.map(({ value }) => value) ?? [],
        questions: quiz?.questions.items.map(({ value }) => value) ?? [],
        uses: {
          terms: usesOf(body, 'Term', 'id'),
          laws: usesOf(body, 'Law', 'id'),
          tries: usesOf(body, 'Try', 'id'),
          figures: usesOf(body, 'Figure', 'name'),
        },
        characters: body.characters,
      },
    ];
  });
}

function sectionsOf({ sections }: LessonDraft['body'], outline: Outline): Lesson['sections'] {
  return sections.map(({ id, title, point }) => {
    const extension = point === undefined ? undefined : outlinePoint(outline, point)?.extension;
    return { id, title, ...(point !== undefined && { point }), ...(extension && { extension }) };
  });
}

/** Each name once, in the order of the text. */
function usesOf({ uses }: LessonDraft['body'], component: string, attribute: string): string[] {
  const names = uses.filter((use) => use.component === component).map((use) => use.get(attribute));
  return [...new Set(names.filter((name) => name !== undefined))];
}
