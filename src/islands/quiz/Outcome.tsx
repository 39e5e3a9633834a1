import type { QuizStrings } from '#i18n';
import { Feedback, Rich } from '#ui';
import type { Checked } from './attempt.ts';
import { KeyWords } from './KeyWords.tsx';
import { Others } from './Others.tsx';
import { hintText } from './words.ts';

interface Props {
  practice: Checked;
  s: QuizStrings;
}

/** What a check came to: on a wrong try a hint, once settled what to take away. */
export function Outcome({ practice: { item, grade, state }, s }: Props) {
  const title = item.type === 'rubric' && state !== 'revealed' ? s.self[state] : s[state];
  if (state === 'wrong')
    return (
      <Feedback kind="wrong" title={title}>
        <p>
          <Rich text={hintText(item, grade, s)} />
        </p>
      </Feedback>
    );
  return (
    <Feedback kind={state === 'right' ? 'right' : 'missed'} title={title}>
      {state === 'revealed' && <KeyWords item={item} s={s} />}
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
      <Others item={item} grade={grade} s={s} />
    </Feedback>
  );
}
