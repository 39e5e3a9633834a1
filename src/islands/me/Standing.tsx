import type { MeStrings } from '#i18n';
import { groupProgress, type LearnerState, lessonProgress } from '#progress';
import type { CatalogLesson } from '../page/catalog.ts';

interface Props {
  s: MeStrings['progress'];
  state: LearnerState;
  catalog: CatalogLesson[];
}

/** How far the learner has come, in the course and in each lesson. */
export function Standing({ s, state, catalog }: Props) {
  const lessons = catalog.map((lesson) => ({ lesson, ...lessonProgress(state, lesson) }));
  const course = groupProgress(lessons);
  const [first] = catalog;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{s.title}</h2>
      {course.status === 'new' ? (
        <p>
          {s.empty} {first && <a href={first.href}>{s.start}</a>}
        </p>
      ) : (
        <>
          <p class="total">
            <strong>{s.lessonsDone(course.done, course.lessons)}</strong>
            <span>{s.right(course.right, course.total)}</span>
          </p>
          <progress value={course.right} max={course.total} aria-label={s.course} />
          <ol class="standing">
            {lessons.map(({ lesson, status, right, total, updated }) => (
              <li key={lesson.id} data-status={status}>
                <a href={lesson.href}>
                  {lesson.number} {lesson.title}
                </a>
                <span>
                  {s.status[status]} · {right} / {total}
                  {updated && <em> {s.updated}</em>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
