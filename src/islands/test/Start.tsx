import type { TestStrings } from '#i18n';
import { percent, type TestStanding } from '#progress';

interface Props {
  standing: TestStanding;
  on: Record<'begin' | 'review', () => void>;
  s: TestStrings;
}

/** The way in, and what it came to before. */
export function Start({ standing: { best, latest, taken }, on, s }: Props) {
  return (
    <div class="test-start">
      {best && (
        <p>
          <strong class="result-word" data-passed={best.passed}>
            {best.passed ? s.passed : s.notPassed}
          </strong>{' '}
          {s.best(best.right, best.total, percent(best))} <span class="note">{s.taken(taken)}</span>
        </p>
      )}
      <p class="row">
        <button type="button" class="button primary" onClick={on.begin}>
          {latest ? s.again : s.start}
        </button>
        {latest?.start && (
          <button type="button" class="button" onClick={on.review}>
            {s.review}
          </button>
        )}
      </p>
    </div>
  );
}
