import type { APIRoute } from 'astro';
import { findLesson, lessonsOf } from '#course';
import { loadCourse } from '#course/files';
import { localeParams, sentQuestion, siteFor } from '#shell';

export function getStaticPaths() {
  return localeParams(loadCourse()).flatMap(({ locale, edition }) =>
    lessonsOf(edition).map(({ id }) => ({ params: { locale, lesson: id } })),
  );
}

/** A lesson's questions, fetched when its quiz scrolls into view. */
export const GET: APIRoute = ({ params }) => {
  const { edition } = siteFor(loadCourse(), params.locale);
  const lesson = params.lesson && findLesson(edition, params.lesson);
  return Response.json(lesson ? lesson.questions.map(sentQuestion) : []);
};
