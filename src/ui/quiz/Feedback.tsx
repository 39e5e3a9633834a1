import type { ComponentChildren } from 'preact';
import { Mark, type VerdictKind } from './Verdict.tsx';

interface Props {
  kind: VerdictKind;
  /** The heading can take the focus, so that the outcome is read first. */
  title: string;
  children: ComponentChildren;
}

/** The outcome of a check and what to learn from it. */
export function Feedback({ kind, title, children }: Props) {
  return (
    <div class="feedback" data-verdict={kind}>
      <h4 tabIndex={-1}>
        <Mark kind={kind} />
        {title}
      </h4>
      {children}
    </div>
  );
}
