import type { QuizStrings } from '#i18n';
import { isMachineGraded } from '#quiz';
import type { Attempt } from './attempt.ts';

interface Props {
  attempt: Attempt;
  on: Record<'check' | 'retry' | 'reveal' | 'again', () => void>;
  s: QuizStrings;
}

/** What can be done with a question as it stands. Keys keep a pressed button from turning into another. */
export function Actions({ attempt: { practice, response, editing }, on, s }: Props) {
  const back = (
    <a key="back" href={`#${practice.item.cites}`}>
      {s.back}
    </a>
  );
  // Learners who grade themselves have seen the model answer.
  const mayReveal =
    practice.state === 'wrong' && practice.mayReveal && isMachineGraded(practice.item.type);
  if (practice.state === 'right' || practice.state === 'revealed')
    return (
      <>
        {back}
        <button key="again" type="button" class="button" onClick={on.again}>
          {practice.item.type === 'numeric' ? s.redraw : s.again}
        </button>
      </>
    );
  return (
    <>
      {practice.state === 'wrong' && back}
      {editing ? (
        <button
          key="check"
          type="button"
          // The colour of action, once there is something to act on.
          class={`button needs-js ${response === undefined ? '' : 'primary'}`}
          onClick={on.check}
        >
          {s.check}
        </button>
      ) : (
        <button key="retry" type="button" class="button primary" onClick={on.retry}>
          {s.retry}
        </button>
      )}
      {mayReveal && (
        <button key="reveal" type="button" class="button" onClick={on.reveal}>
          {s.reveal}
        </button>
      )}
    </>
  );
}
