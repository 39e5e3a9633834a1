import type { CopyCheckerStrings } from '#i18n';
import { type Kind, kinds } from './rules.ts';

interface Props {
  s: CopyCheckerStrings;
  lamps: Record<Kind, number>;
}

/** Five lines not to cross; a lamp for each, with how often. */
export function Picture({ s, lamps }: Props) {
  return (
    <svg viewBox="0 0 360 92" fill="none" role="img" aria-label={s.picture}>
      <path class="s-soft" d="M10 40H350" />
      {kinds.map((kind, i) => {
        const lit = lamps[kind] > 0;
        const x = 38 + i * 71;
        return (
          <g key={kind}>
            {lit && <circle class="s-accent" stroke-dasharray="2 4" cx={x} cy="40" r="26" />}
            <circle
              class={lit ? 'f-accent' : 'f-paper s-soft'}
              stroke-width="2"
              cx={x}
              cy="40"
              r="19"
            />
            {lit && (
              <text class="t-on t-strong t-mid" x={x} y="45">
                {Math.min(lamps[kind], 99)}
              </text>
            )}
            <text class={`t-small t-mid ${lit ? 't-accent t-strong' : 't-soft'}`} x={x} y="84">
              {s.lamps[kind]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
