import type { APIRoute } from 'astro';
import { lessonsOf } from '#course';
import { loadCourse } from '#course/files';
import { figureImage, lessonFigure, localeParams } from '#shell';

export function getStaticPaths() {
  return localeParams(loadCourse()).flatMap(({ locale, edition }) =>
    lessonsOf(edition).flatMap((lesson) =>
      lesson.uses.figures.map((name) => ({
        params: { locale, chapter: lesson.chapter, name },
        props: { svg: figureImage(lessonFigure(edition, lesson, name), lesson.chapter) },
      })),
    ),
  );
}

/** A drawing as a file that is fetched when it comes near the screen. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['svg']), { headers: { 'content-type': 'image/svg+xml' } });
