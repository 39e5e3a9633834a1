import type { QuizStrings } from '#i18n';
import { Verdict } from '#ui';
import type { PartMark } from './marking.ts';

interface Props {
  id: string;
  mark: PartMark | undefined;
  /** What the verdict is about, where it doesn't stand beside it. */
  label?: string | undefined;
  /** How the right choice is told. */
  tell?: (key: string) => string;
  s: QuizStrings;
}

/** The verdict on one gap, row or step, to be pointed at by its control's `aria-describedby`. */
export function PartVerdict({ id, mark, label, tell, s }: Props) {
  if (!mark) return null;
  const { verdict, reason, key } = mark;
  const answer = key === undefined ? undefined : (tell ?? s.shouldBe)(key);
  return (
    <div id={id}>
      <Verdict kind={verdict} reason={reason} answer={answer} s={s}>
        {label}
      </Verdict>
    </div>
  );
}
