import type { ComponentChildren } from 'preact';
import type { QuizStrings } from '#i18n';
import { Rich } from './Rich.tsx';

export type VerdictKind = keyof QuizStrings['verdicts'];

/** Path data on a 16 × 16 grid; each shape says the verdict without its colour. */
const marks: Record<VerdictKind, string> = {
  right: 'M3 8.5 6.5 12 13 4.5',
  wrong: 'M4 4l8 8M12 4l-8 8',
  missed: 'M8 3v10M3 8h10',
  avoided: 'M4 8h8',
};

/** The sign of a verdict, for beside its word. */
export function Mark({ kind }: { kind: VerdictKind }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={marks[kind]} />
    </svg>
  );
}

interface Props {
  kind: VerdictKind;
  /** Why; left out while the learner shall still find out. */
  reason?: string | undefined;
  /** What would have been right, to follow the verdict's word. */
  answer?: string | undefined;
  /** What the verdict is about, where it doesn't stand right beside it. */
  children?: ComponentChildren;
  s: QuizStrings;
}

/** How one part stands: sign, word, reason. */
export function Verdict({ kind, reason, answer, children, s }: Props) {
  return (
    <p class="verdict" data-verdict={kind}>
      <Mark kind={kind} />
      <span>
        {children}
        <strong>{s.verdicts[kind]}</strong>
        {answer}
        {reason !== undefined && (
          <>
            {s.because}
            <Rich text={reason} />
          </>
        )}
      </span>
    </p>
  );
}
