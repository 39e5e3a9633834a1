import { keep, linear } from '#charts/scale';
import type { StaffingStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { type Look, target } from './model.ts';

const base = 236;
const most = 15;

interface Props {
  s: StaffingStrings;
  f: Format;
  look: Look;
  /** Seconds within which an enquiry should be answered. */
  within: number;
}

/** A wait in seconds, or minutes or hours when it is long. */
export function waiting(s: StaffingStrings, f: Format, wait: number | undefined): string {
  if (wait === undefined) return s.never;
  if (wait < 600) return s.seconds(f.number(wait));
  return wait < 7200 ? s.minutes(f.number(wait / 60)) : s.hours(f.number(wait / 3600));
}

/** Heads and shoulders, `perRow` to a row around a middle line. */
function people(count: number, from: number, left: number, perRow: number, all: number): string {
  const rows = Math.ceil(all / perRow);
  return Array.from({ length: count }, (_, i) => {
    const x = left + ((from + i) % perRow) * 20;
    const y = 64 + (Math.floor((from + i) / perRow) - (rows - 1) / 2) * 21;
    return `M${x - 3.4} ${y - 6}a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0M${x - 5} ${y + 7}c0-5 1.5-8 5-8s5 3 5 8z`;
  }).join('');
}

/** Who waits, who is busy and who is free; below, what one person more or less would change. */
export function Picture({ s, f, look, within }: Props) {
  const { now, load, queue, around } = look;
  const busy = Math.min(now.people, Math.round(load));
  const waiters = queue === undefined ? most : Math.min(most, Math.round(queue));
  const y = linear([0, 1], [base, 146]);

  return (
    <svg viewBox="0 0 360 282" fill="none" role="img" aria-label={s.picture}>
      <text class="t-small t-accent t-strong" x="8" y="16">
        {queue === undefined ? s.growing : s.queue(f.number(queue, 1))}
      </text>
      <text class="t-small t-end" x="352" y="16">
        {s.desks(f.number(now.people), f.number(Math.min(load, now.people), 1))}
      </text>
      <path class="f-accent" d={people(waiters, 0, 18, 5, waiters)} />
      <path class="s-soft" d="M124 64h18m-5-5l5 5l-5 5" />
      <path class="f-hue" d={people(busy, 0, 164, 10, now.people)} />
      <path
        class="s-hue f-paper"
        stroke-dasharray="2 1"
        d={people(now.people - busy, busy, 164, 10, now.people)}
      />
      <text class="t-small t-strong" x="8" y="120">
        {s.answered(f.number(within))}
      </text>
      <path class="s-soft" d={`M58 ${base}H352`} />
      <path class="s-ink" stroke-dasharray="4 3" stroke-width="0.75" d={`M58 ${y(target)}H352`} />
      <text class="t-small" x="8" y={y(target) + 4}>
        {s.target}
      </text>
      <text class="t-small t-soft" x="8" y={base + 18}>
        {s.onDuty}
      </text>
      <text class="t-small t-soft" x="8" y={base + 37}>
        {s.wait}
      </text>
      {around.map((one, i) => {
        const x = 88 + i * 59;
        const chosen = one.people === now.people;
        return (
          <g key={one.people}>
            {chosen && <rect class="f-tint" x={x - 29} y="126" width="58" height="154" rx="6" />}
            <rect
              class={chosen ? 'f-hue' : 'f-soft s-soft'}
              stroke-width={chosen ? undefined : 0.5}
              x={x - 18}
              y={y(one.answered)}
              width="36"
              height={base - y(one.answered)}
            />
            <text
              class="t-small t-strong t-mid halo"
              x={x}
              y={keep(y(one.answered) - 5, 138, base)}
            >
              {f.percent(one.answered)}
            </text>
            <text class={`t-small t-mid ${chosen ? 't-strong' : ''}`} x={x} y={base + 18}>
              {s.people(f.number(one.people))}
            </text>
            <text
              class={`t-small t-mid ${one.wait === undefined ? 't-accent' : ''}`}
              x={x}
              y={base + 37}
            >
              {waiting(s, f, one.wait)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
