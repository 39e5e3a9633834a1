import { hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QuizStrings } from '#i18n';
import type { Progress } from '#progress/store';
import { type Question, seedFrom } from '#quiz';
import { adopt } from './adopt.ts';
import type { Past } from './past.ts';
import { Quiz } from './Quiz.tsx';

interface Options {
  questions: readonly Question[];
  /** Id of the lesson. */
  lesson: string;
  strings: QuizStrings;
  /** First seed of each question, by id; left out: made from the ids, as the pages do. */
  seeds?: Readonly<Record<string, number>>;
  progress: Pick<Progress, '$state' | 'record'>;
}

/** Brings the quiz that stands in `element`, rendered from the same questions and seeds, to life. */
export function mountQuiz(element: HTMLElement, options: Options): void {
  const tell = adopt(element);
  hydrate(<LiveQuiz {...options} onReady={tell} />, element);
}

/** The quiz with the learner's log behind it. */
function LiveQuiz({
  questions,
  lesson,
  strings,
  progress,
  onReady,
  ...rest
}: Options & { onReady: () => void }) {
  // Nothing at first, so that the first rendering equals the page's.
  const [past, setPast] = useState<Readonly<Record<string, Past>>>({});
  useEffect(() => {
    onReady();
    return progress.$state.subscribe((state) => setPast(state.items));
  }, []);
  const seeds = rest.seeds ?? Object.fromEntries(questions.map(({ id }) => [id, seedFrom(id)]));
  return (
    <Quiz
      questions={questions}
      lesson={lesson}
      seeds={seeds}
      past={past}
      onAnswered={(event) => progress.record(event)}
      s={strings}
    />
  );
}
