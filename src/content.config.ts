import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { Course, Edition } from '#course';
import { lessonsOf } from '#course';
import { contentFolder, courseLoader } from '#course/files';

/**
 * Lesson texts, rendered by Astro; ids are paths without an ending: `zh-CN/basics/1-history`.
 * Without a schema: the reader of `#course/files` has checked the front matter, and in dev a mistake
 * in it should not stop the server.
 */
const lessons = defineCollection({
  loader: glob({
    pattern: '*/*/*.mdx',
    base: contentFolder(),
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    retainBody: false,
  }),
});

/** One entry per thing of an edition, `zh-CN/<id>`. */
function perEdition<T extends { id: string }>(listOf: (edition: Edition) => T[]) {
  return ({ editions }: Course) =>
    editions.flatMap((edition) =>
      listOf(edition).map((data) => ({ id: `${edition.locale}/${data.id}`, data: { ...data } })),
    );
}

export const collections = {
  lessons,
  course: defineCollection({
    loader: courseLoader(({ identity }) => [{ id: identity.id, data: identity }]),
  }),
  outline: defineCollection({
    loader: courseLoader(({ outline }) => outline.chapters.map((data) => ({ id: data.id, data }))),
  }),
  laws: defineCollection({
    loader: courseLoader(({ laws }) => laws.map((data) => ({ id: data.id, data }))),
  }),
  chapters: defineCollection({
    loader: courseLoader(
      perEdition(({ chapters }) => chapters.map(({ lessons: _, ...chapter }) => chapter)),
    ),
  }),
  questions: defineCollection({
    loader: courseLoader(perEdition((edition) => lessonsOf(edition).flatMap((l) => l.questions))),
  }),
  glossary: defineCollection({ loader: courseLoader(perEdition(({ glossary }) => glossary)) }),
};
