import type { QuizStrings } from '#i18n';

interface Props {
  /** In the order of the lesson; `href` leads to the question. */
  questions: readonly { id: string; href: string; right: boolean }[];
  s: QuizStrings;
}

/** Where the learner stands in the lesson's questions, with the way to each. */
export function AnswerSheet({ questions, s }: Props) {
  const right = questions.filter((question) => question.right).length;
  const next = questions.findIndex((question) => !question.right);
  const first = questions[next];
  return (
    <nav class="sheet needs-js" aria-label={s.sheet}>
      <p>{s.score(right, questions.length)}</p>
      <ol>
        {questions.map((question, i) => (
          <li key={question.id}>
            <a
              href={question.href}
              data-right={question.right || undefined}
              aria-label={`${s.number(i + 1)}，${question.right ? s.chip.right : s.open}`}
            >
              {i + 1}
            </a>
          </li>
        ))}
      </ol>
      <div>
        {first ? (
          <a class="button" href={first.href}>
            {s.goOn(next + 1)}
          </a>
        ) : (
          <p>{s.allRight}</p>
        )}
      </div>
    </nav>
  );
}
