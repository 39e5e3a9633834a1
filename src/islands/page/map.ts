import { groupProgress, type LearnerState, type LessonProgress, lessonProgress } from '#progress';
import type { CatalogLesson } from './catalog.ts';
import { drawTests, type MapTestStrings } from './map-tests.ts';
import type { PageContext } from './progress.ts';

/** Words the map needs, written into its `data-strings` by the page. */
type MapStrings = Record<LessonProgress['status'] | 'updated', string> & MapTestStrings;

/** Draws how the learner stands on the course map and points the big button at the next step. */
export function startMap(document: Document, { progress, catalog }: PageContext): void {
  const map = document.querySelector<HTMLElement>('[data-map]');
  if (!map) return;
  const strings: MapStrings = JSON.parse(map.dataset['strings'] ?? '{}');
  progress.$state.subscribe((state) => {
    const standing = new Map(catalog.map((lesson) => [lesson.id, lessonProgress(state, lesson)]));
    for (const stop of map.querySelectorAll<HTMLElement>('[data-lesson]'))
      drawStop(stop, standing.get(stop.dataset['lesson'] ?? ''), strings);
    for (const label of map.querySelectorAll<HTMLElement>('[data-chapter]')) {
      const lessons = catalog.filter((lesson) => lesson.chapter === label.dataset['chapter']);
      drawChapter(label, lessons, standing);
    }
    drawTests(map, state, strings);
    pointOnwards(document, state, catalog, standing);
  });
}

function drawStop(stop: HTMLElement, lesson: LessonProgress | undefined, strings: MapStrings) {
  const status = stop.querySelector<HTMLElement>('.stop-status');
  if (!lesson || !status) return;
  stop.dataset['status'] = lesson.status;
  const score = lesson.answered > 0 ? ` ${lesson.right} / ${lesson.total}` : '';
  status.textContent = lesson.updated ? strings.updated : `${strings[lesson.status]}${score}`;
  status.toggleAttribute('data-updated', lesson.updated);
}

function drawChapter(
  label: HTMLElement,
  lessons: CatalogLesson[],
  standing: Map<string, LessonProgress>,
) {
  const group = groupProgress(lessons.flatMap((lesson) => standing.get(lesson.id) ?? []));
  const text = label.dataset['label'] ?? '';
  label.textContent =
    group.status === 'new'
      ? ''
      : text.replace('{done}', `${group.done}`).replace('{total}', `${group.lessons}`);
}

/** The lesson to go on with: the one opened last while it is unfinished, else the first unfinished one. */
export function nextLesson(
  state: LearnerState,
  catalog: CatalogLesson[],
  standing: Map<string, LessonProgress>,
): CatalogLesson | undefined {
  const open = catalog.filter((lesson) => standing.get(lesson.id)?.status !== 'done');
  return open.find((lesson) => lesson.id === state.latest) ?? open[0];
}

function pointOnwards(
  document: Document,
  state: LearnerState,
  catalog: CatalogLesson[],
  standing: Map<string, LessonProgress>,
) {
  const button = document.querySelector<HTMLAnchorElement>('[data-continue]');
  const where = document.querySelector('[data-continue-where]');
  if (!button || !where || state.latest === undefined) return;
  const lesson = nextLesson(state, catalog, standing);
  if (!lesson) {
    button.href = button.dataset['review'] ?? button.href;
    button.textContent = button.dataset['reviewLabel'] ?? '';
    where.textContent = button.dataset['allDone'] ?? '';
    return;
  }
  const place = state.lessons[lesson.id]?.place;
  const title = lesson.places.find(([id]) => id === place)?.[1];
  button.href = place && title ? `${lesson.href}#${place}` : lesson.href;
  button.textContent = button.dataset['label'] ?? '';
  where.textContent = [`${lesson.number} ${lesson.title}`, title].filter(Boolean).join(' · ');
}
