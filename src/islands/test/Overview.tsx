import type { TestStrings } from '#i18n';
import type { Entry } from './sheet.ts';

interface Props {
  entries: readonly Entry[];
  /** Position of the question on the screen, from 0. */
  current: number;
  go: (step: number) => void;
  onHandIn: () => void;
  s: TestStrings;
}

/** Every question of the test and whether it is answered, each a step away. */
export function Overview({ entries, current, go, onHandIn, s }: Props) {
  return (
    <nav class="overview" aria-label={s.sheet}>
      <ol>
        {entries.map(({ drawn, state }, i) => (
          <li key={drawn.id}>
            <button
              type="button"
              data-state={state}
              aria-current={i === current ? 'step' : undefined}
              aria-label={s.to(i + 1, s.states[state])}
              onClick={() => go(i)}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
      <p class="overview-key" aria-hidden="true">
        {(['done', 'partial', 'open'] as const).map((state) => (
          <span key={state} data-state={state}>
            {s.states[state]}
          </span>
        ))}
      </p>
      <p class="note">{s.kept}</p>
      <button type="button" class="button" onClick={onHandIn}>
        {s.handIn}
      </button>
    </nav>
  );
}
