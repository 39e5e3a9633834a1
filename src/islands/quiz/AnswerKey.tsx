import type { QuizStrings } from '#i18n';
import { present, type Question } from '#quiz';
import { Rich } from '#ui';
import { KeyWords } from './KeyWords.tsx';

interface Props {
  questions: readonly Question[];
  /** First seed of each question, by id: the numbers are those the page shows. */
  seeds: Readonly<Record<string, number>>;
  s: QuizStrings;
}

/** Every answer of the lesson with its explanation, folded: for pages without scripts and for paper. */
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
              {item.type === 'numeric' && (
                <p>
                  <Rich text={item.solution} />
                </p>
              )}
              <p>
                <Rich text={item.explain} />
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
