import { keep, linear } from '#charts/scale';
import type { ReturnClockStrings } from '#i18n';
import { type Clock, type Order, refundDays } from './model.ts';

interface Props {
  s: ReturnClockStrings;
  order: Order;
  clock: Clock;
}

/** Month and day of a date like `2026-11-12`. */
export function monthDay(s: ReturnClockStrings, date: string): string {
  return s.day(Number(date.slice(5, 7)), Number(date.slice(8)));
}

/** The customer's seven days and the seller's, on one axis of days. */
export function Timeline({ s, order: { q, g, w }, clock }: Props) {
  const back = q + g;
  const end = Math.max(back + Math.max(w, refundDays.penalty) + 1, 24);
  const x = linear([-1, end], [10, 350]);
  const middle = (day: number) => x(day - 0.5);
  const [due, penalty] = [x(back + refundDays.due), x(back + refundDays.penalty)];
  const on = (date: string) => monthDay(s, date);
  const refunded = clock.late > 0 ? 'accent' : 'jade';

  return (
    <svg viewBox="0 0 360 172" fill="none" role="img" aria-label={s.timeline}>
      <text class="t-strong t-hue" x="10" y="17">
        {s.customer}
      </text>
      <text class="t-small t-end" x="350" y="17">
        {s.noticeBy(on(clock.noticeBy))}
      </text>
      <rect
        class="s-soft"
        stroke-dasharray="2 2"
        x={x(-1)}
        y="27"
        width={x(0) - x(-1)}
        height="22"
      />
      {Array.from({ length: 7 }, (_, day) => (
        <rect
          key={day}
          class={day === 6 ? 'f-hue' : 'f-tint s-hue'}
          stroke-width="0.5"
          x={x(day)}
          y="27"
          width={x(1) - x(0)}
          height="22"
        />
      ))}
      <path
        class="s-soft"
        stroke-dasharray="3 3"
        d={`M${middle(q)} 72V115H${middle(back) - 6}m-4 -3.5l4 3.5l-4 3.5`}
      />
      <Mark at={middle(q)} y={38} tone={clock.inTime ? 'jade' : 'accent'} />
      <text
        class={`t-small t-strong t-mid halo ${clock.inTime ? 't-jade' : 't-accent'}`}
        x={keep(middle(q), 58, 302)}
        y="66"
      >
        {s.notice(on(clock.notice), clock.inTime)}
      </text>
      <text class="t-strong t-hue halo" x="10" y="93">
        {s.seller}
      </text>
      <text class="t-small t-end" x="350" y="93">
        {s.refundBy(on(clock.refundBy))}
      </text>
      <rect class="f-ink" x={middle(back) - 4} y="111" width="8" height="8" />
      <rect
        class="f-tint s-hue"
        stroke-width="0.5"
        x={x(back)}
        y="104"
        width={due - x(back)}
        height="22"
      />
      <path class="s-amber" stroke-width="3" stroke-dasharray="5 3" d={`M${due} 115H${penalty}`} />
      <path class="s-accent" stroke-width="3" d={`M${penalty} 102V128`} />
      <Mark at={middle(back + w)} y={115} tone={refunded} />
      <text
        class={`t-small t-strong t-mid halo t-${refunded}`}
        x={keep(middle(back + w), 58, 302)}
        y="144"
      >
        {s.refunded(on(clock.refund), clock.late === 0)}
      </text>
      <text class="t-small t-soft t-end" x="350" y="164">
        {s.penalty(on(clock.penaltyAfter))}
      </text>
    </svg>
  );
}

/** A dot on a day: filled when in time, a ring when not. */
function Mark({ at, y, tone }: { at: number; y: number; tone: 'jade' | 'accent' }) {
  const ring = tone === 'accent';
  return (
    <circle
      class={ring ? 'f-paper s-accent' : 'f-jade halo'}
      stroke-width={ring ? 3 : undefined}
      cx={at}
      cy={y}
      r="6"
    />
  );
}
