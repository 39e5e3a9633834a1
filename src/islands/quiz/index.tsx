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

interface LiveProps extends Options {
  onReady: () => void;
}

/** Brings the quiz that stands in `element`, rendered from the same questions and seeds, to life. */
export function mountQuiz(element: HTMLElement, options: Options): void {
  const tell = adopt(element);
  hydrate(<LiveQuiz {...options} onReady={tell} />, element);
}

/** The id of the question that the address points at, `#q-<id>`. */
const askedFor = () => /^#q-(.+)$/.exec(location.hash)?.[1];

/** The quiz with the learner's log behind it: the core questions first, the extra ones on request. */
function LiveQuiz({ questions, lesson, strings, progress, onReady, ...rest }: LiveProps) {
  // Nothing at first, so that the first rendering equals the page's.
  const [past, setPast] = useState<Readonly<Record<string, Past>>>({});
  const [all, setAll] = useState(false);
  useEffect(() => {
    onReady();
    if (questions.some(({ id, extra }) => extra && id === askedFor())) setAll(true);
    return progress.$state.subscribe((state) => setPast(state.items));
  }, []);
  useEffect(() => {
    if (all) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [all]);
  const seeds = rest.seeds ?? Object.fromEntries(questions.map(({ id }) => [id, seedFrom(id)]));
  const core = questions.filter(({ extra }) => !extra);
  const extra = questions.filter(({ extra }) => extra);
  return (
    <Quiz
      questions={all ? [...core, ...extra] : core}
      lesson={lesson}
      seeds={seeds}
      past={past}
      onAnswered={(event) => progress.record(event)}
      more={all ? 0 : extra.length}
      onMore={() => setAll(true)}
      s={strings}
    />
  );
}
