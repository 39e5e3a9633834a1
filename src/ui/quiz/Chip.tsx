import type { QuizStrings } from '#i18n';
import type { VerdictKind } from './Verdict.tsx';

interface Props {
  /** Left out while nothing is known; its space is kept. */
  kind: keyof QuizStrings['chip'] | undefined;
  s: QuizStrings;
}

const verdicts: Partial<Record<Props['kind'] & string, VerdictKind>> = {
  right: 'right',
  pastRight: 'right',
  wrong: 'wrong',
  pastWrong: 'wrong',
  updated: 'wrong',
};

/** How the learner stands with a question, now or from an earlier visit. */
export function Chip({ kind, s }: Props) {
  return (
    <p class="chip" data-verdict={kind && verdicts[kind]}>
      {kind && s.chip[kind]}
    </p>
  );
}
