import { lessonProgress } from '#progress';
import type { Progress } from '#progress/store';
import type { CatalogLesson } from './catalog.ts';
import { startIslands } from './islands.ts';
import { followPlace } from './place.ts';
import type { PageContext } from './progress.ts';

/** Everything that moves on a lesson page: the record of the visit, the way back, the islands. On any other page, the islands. */
export function startLesson(document: Document, page: PageContext): void {
  const root = document.querySelector<HTMLElement>('[data-lesson-page]');
  const id = root?.dataset['lessonPage'];
  const lesson = page.catalog.find((entry) => entry.id === id);
  if (root && lesson) recordVisit(root, lesson, page.progress);
  startIslands(document, page);
  // A link to a model with parameters: `#try=safety-stock&sl=0`.
  const tried = /^#try=([a-z-]+)/.exec(location.hash)?.[1];
  if (tried) document.getElementById(`try-${tried}`)?.scrollIntoView();
}

function recordVisit(root: HTMLElement, lesson: CatalogLesson, progress: Progress): void {
  const before = progress.$state.get();
  offerReturn(root, before.lessons[lesson.id]?.place);
  if (lessonProgress(before, lesson).updated) {
    const line = root.querySelector<HTMLElement>('[data-resume]');
    line?.append(` ${line.dataset['updated'] ?? ''}`);
  }
  progress.record({ type: 'opened', lesson: lesson.id });
  followPlace(document, root, lesson, progress);
  progress.$state.subscribe((state) => {
    const standing = lessonProgress(state, lesson);
    const finished = state.lessons[lesson.id]?.finishedAt !== undefined;
    if (!finished && standing.total > 0 && standing.right === standing.total)
      progress.record({ type: 'finished', lesson: lesson.id });
  });
  root.querySelector('[data-print]')?.addEventListener('click', () => print());
}

/** A link to where the learner stopped reading, in the space kept for it. */
function offerReturn(root: HTMLElement, place: string | undefined) {
  const line = root.querySelector<HTMLElement>('[data-resume]');
  const places = [...root.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const found = places.findIndex(({ hash }) => hash === `#${place}`);
  const title = places[found]?.textContent;
  if (!line || !title || found <= 0 || location.hash) return;
  const link = document.createElement('a');
  link.href = `#${place}`;
  link.textContent = (line.dataset['label'] ?? '%').replace('%', title);
  line.replaceChildren(link);
}
