import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { lessonsOf } from '#course';
import { loadCourse } from '#course/files';
import { figureImage, lessonFigure, localeParams } from '#shell';

export const getStaticPaths = (() =>
  localeParams(loadCourse()).flatMap(({ locale, edition }) =>
    lessonsOf(edition).flatMap((lesson) =>
      lesson.uses.figures.map((name) => ({
        params: { locale, chapter: lesson.chapter, name },
        props: { edition, lesson, name },
      })),
    ),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A drawing or chart as a file that is fetched when it comes near the screen. */
export const GET: APIRoute<Props> = ({ props: { edition, lesson, name } }) =>
  new Response(figureImage(lessonFigure(edition, lesson, name), lesson.chapter), {
    headers: { 'content-type': 'image/svg+xml' },
  });
