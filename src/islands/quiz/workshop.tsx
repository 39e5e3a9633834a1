import type { QuizStrings } from '#i18n';
import { type Question, seedFrom } from '#quiz';
import { QuestionView } from './QuestionView.tsx';
import { attemptAt, type Stage, stagesOf } from './samples.ts';

interface Props {
  questions: readonly Question[];
  /** Left out: all of them. */
  only?: readonly Stage[];
  s: QuizStrings;
}

/** Every given question in every stage, for looking at and for tests. The n-th stage of a question has the id `q-<question>-<stage>`. */
export function Workshop({ questions, only, s }: Props) {
  return (
    <div class="quiz">
      {questions.flatMap((question) =>
        (only ?? stagesOf(question)).map((stage, i) => {
          const shown = { ...question, id: `${question.id}-${stage.toLowerCase()}` };
          return (
            <QuestionView
              key={shown.id}
              start={() => attemptAt(shown, seedFrom(question.id), stage)}
              number={i + 1}
              onAnswered={() => {}}
              draw={() => seedFrom(shown.id)}
              s={s}
            />
          );
        }),
      )}
    </div>
  );
}
