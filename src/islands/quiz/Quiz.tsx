import { useRef, useState } from 'preact/hooks';
import type { QuizStrings } from '#i18n';
import type { AnsweredEvent } from '#progress';
import { type Answered, type Question, startPractice } from '#quiz';
import { AnswerSheet } from '#ui';
import { startAttempt } from './attempt.ts';
import type { Past } from './past.ts';
import { QuestionView } from './QuestionView.tsx';
import { useShownTimes } from './useShownTimes.ts';

interface Props {
  questions: readonly Question[];
  /** Id of the lesson. */
  lesson: string;
  /** First seed of each question, by id; the same for the page and for the browser. */
  seeds: Readonly<Record<string, number>>;
  /** What is known from earlier visits, by id. Nothing at the first rendering. */
  past?: Readonly<Record<string, Past>>;
  onAnswered?: (event: AnsweredEvent) => void;
  /** Ms on any clock that never goes back. */
  now?: () => number;
  /** A seed, 0 to 2³² − 1, for doing a question once more. */
  draw?: () => number;
  s: QuizStrings;
  /** Questions kept back, and how to bring them. */
  more?: number;
  onMore?: () => void;
}

const drawSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The practice questions of a lesson, one below the other, and where the learner stands. */
export function Quiz(props: Props) {
  const { questions, lesson, seeds, past = {}, onAnswered, now, draw = drawSeed, s } = props;
  const { more = 0, onMore } = props;
  const root = useRef<HTMLDivElement>(null);
  const elapsed = useShownTimes(root, now);
  const [right, setRight] = useState<readonly string[]>([]);
  const answered = (answer: Answered) => {
    if (answer.right) setRight((before) => [...before, answer.item]);
    const ms = elapsed(answer.item);
    onAnswered?.({ ...answer, type: 'answered', lesson, mode: 'practice', ms });
  };
  const rows = questions.map(({ id }) => ({
    id,
    href: `#q-${id}`,
    right: right.includes(id) || past[id]?.rightAt !== undefined,
  }));
  return (
    <div class="quiz" ref={root}>
      {questions.map((question, i) => (
        <QuestionView
          key={question.id}
          start={() => startAttempt(startPractice(question, seeds[question.id] ?? 0))}
          number={i + 1}
          past={past[question.id]}
          onAnswered={answered}
          draw={draw}
          s={s}
        />
      ))}
      {more > 0 && (
        <p class="more needs-js">
          <button type="button" class="button" onClick={onMore}>
            {s.more(more)}
          </button>
        </p>
      )}
      <AnswerSheet questions={rows} s={s} />
    </div>
  );
}
