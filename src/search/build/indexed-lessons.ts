import { type Edition, type Lesson, lessonsOf } from '#course';
import { foldWithOrigin } from '../folded.ts';
import { fold } from '../normalise.ts';
import { type PageText, pageText } from '../page/sections.ts';
import { phrase } from '../parts.ts';
import { pattern } from '../pattern.ts';
import type { TablePage } from '../types.ts';
import type { StoredFragment } from './stored-fragments.ts';

/** A lesson together with what the index holds of it. */
export interface IndexedLesson {
  lesson: Lesson;
  page: TablePage;
  text: PageText;
  folded: string;
}

const unchanged = new Map<string, string>();

function indexed(lesson: Lesson, path: string, fragment: StoredFragment): IndexedLesson {
  const { id, content, anchors, meta, url } = fragment;
  const text = pageText({ url, content, raw_content: content, meta, anchors });
  const { title, chapter, number } = lesson;
  return {
    lesson,
    page: { id, path, title, chapter, number },
    text,
    folded: foldWithOrigin(text.text, unchanged).text,
  };
}

/** The edition's lessons that were built, in order. */
export function indexedLessons(edition: Edition, fragments: StoredFragment[]): IndexedLesson[] {
  const own = fragments.filter((f) => f.language === edition.locale.toLowerCase());
  const byPath = new Map(own.map((f) => [f.url.replace(/^\//, ''), f]));
  return lessonsOf(edition).flatMap((lesson) => {
    const path = edition.root + lesson.path;
    const fragment = byPath.get(path);
    return fragment ? [indexed(lesson, path, fragment)] : [];
  });
}

/** Where in a lesson a name stands first; -1 when it doesn't. */
export function placeOf(name: string, { folded }: IndexedLesson): number {
  const wanted = phrase(fold(name, unchanged));
  return wanted.length > 0 ? folded.search(pattern(wanted)) : -1;
}
