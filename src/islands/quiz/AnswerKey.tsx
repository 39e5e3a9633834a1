import type { QuizStrings } from '#i18n';
import { present, type Question } from '#quiz';
import { KeyWords } from './KeyWords.tsx';

interface Props {
  questions: readonly Question[];
  /** First seed of each question, by id: the numbers are those the page shows. */
  seeds: Readonly<Record<string, number>>;
  s: QuizStrings;
}

/** Every answer of the lesson, folded: for pages without scripts and for paper. The reasons stand in the sections. */
export function AnswerKey({ questions, seeds, s }: Props) {
  return (
    <details class="answer-key">
      <summary>{s.key}</summary>
      <ol>
        {questions.map((question) => {
          const item = present(question, seeds[question.id] ?? 0);
          return (
            <li key={question.id}>
              <KeyWords item={item} s={s} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
