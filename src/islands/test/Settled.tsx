import type { QuizStrings, TestStrings } from '#i18n';
import { describe as inWords, type Item, keyOf, present } from '#quiz';
import { Feedback, Rich } from '#ui';
import type { CatalogLesson } from '../page/catalog.ts';
import { outcomeOf } from '../quiz/attempt.ts';
import { Body } from '../quiz/Body.tsx';
import { KeyWords } from '../quiz/KeyWords.tsx';
import { hasOptions, type Marking, marking } from '../quiz/marking.ts';
import { Outcome } from '../quiz/Outcome.tsx';
import { QuestionFrame } from '../quiz/QuestionFrame.tsx';
import { untouched } from '../quiz/response.ts';
import { type Entry, settledAttempt } from './sheet.ts';

interface Props {
  entry: Entry;
  number: number;
  catalog: readonly CatalogLesson[];
  s: TestStrings;
  quiz: QuizStrings;
}

/** A question after the test: what was answered, what is right, why, and the paragraph that says so. */
export function Settled({ entry, number, catalog, s, quiz }: Props) {
  const { drawn, question, response, state } = entry;
  const attempt = settledAttempt(entry);
  const outcome = attempt && outcomeOf(attempt);
  const item = present(question, drawn.seed);
  const id = `q-${item.id}`;
  const verdict = entry.right ? 'right' : 'wrong';
  return (
    <QuestionFrame
      item={item}
      id={id}
      number={number}
      chip={
        <p class="chip" data-verdict={verdict}>
          {state === 'done' ? s[verdict] : s.states[state]}
        </p>
      }
      s={quiz}
    >
      {state === 'open' && !hasOptions(item) ? (
        <p class="stem">
          <Rich text={item.stem} />
        </p>
      ) : (
        <Body
          item={item}
          id={id}
          response={response ?? untouched(item)}
          marking={attempt ? marking(attempt) : keyMarks(item)}
          missing={[]}
          invalid={false}
          locked
          describedBy={item.context && `${id}-about`}
          change={() => {}}
          check={() => {}}
          announce={() => {}}
          s={quiz}
        />
      )}
      {outcome ? <Outcome practice={outcome} s={quiz} /> : <Key item={item} s={quiz} />}
      <Where entry={entry} catalog={catalog} s={s} />
    </QuestionFrame>
  );
}

/** The key of a question that can't be graded, with what to take away. */
function Key({ item, s }: { item: Item; s: QuizStrings }) {
  return (
    <Feedback kind="missed" title={s.revealed}>
      <KeyWords item={item} s={s} />
      {item.type === 'numeric' && (
        <p>
          <strong>{s.solution}</strong>
          {s.because}
          <Rich text={item.solution} />
        </p>
      )}
      <p>
        <Rich text={item.explain} />
      </p>
    </Feedback>
  );
}

/** Of a question that wasn't answered, the options that should have been chosen, with their reasons. */
function keyMarks(item: Item): Marking {
  if (!hasOptions(item)) return new Map();
  const key = inWords(item, keyOf(item));
  return new Map(key.map(({ part, reason }) => [part, { verdict: 'missed' as const, reason }]));
}

/** The way to the paragraph, wherever the question stands today. */
function Where({ entry, catalog, s }: Pick<Props, 'entry' | 'catalog' | 's'>) {
  const { question } = entry;
  const lesson = catalog.find(({ items, extra }) =>
    [...items, ...extra].some(({ id }) => id === question.id),
  );
  if (!lesson) return null;
  const title = lesson.places.find(([id]) => id === question.cites)?.[1] ?? lesson.title;
  return (
    <p>
      <a href={`${lesson.href}#${question.cites}`}>{s.where(lesson.number, title)}</a>
    </p>
  );
}
