import type { ReturnClockStrings } from '#i18n';
import { Dials } from '../parts/Dials.tsx';
import { Said } from '../parts/Said.tsx';
import { Subtitle } from '../parts/Subtitle.tsx';
import type { Bench } from '../parts/use-bench.ts';
import { clock, dateOf, dayOf, fields, type Order } from './model.ts';
import { monthDay, Timeline } from './Timeline.tsx';

const dials = ['q', 'g', 'w'] as const;

interface Props {
  s: ReturnClockStrings;
  bench: Bench<keyof Order>;
}

/** Receipt, notice, goods back, refund: the dates they may have and the dates they have. */
export function Days({ s, bench }: Props) {
  const { state } = bench;
  const now = clock(state);
  const received = dateOf(state.d);
  const on = (date: string) => monthDay(s, date);
  const text = s.dates({
    received: on(received),
    noticeBy: on(now.noticeBy),
    notice: on(now.notice),
    back: on(now.back),
    refundBy: on(now.refundBy),
    refund: on(now.refund),
    inTime: now.inTime,
    late: now.late,
    fined: now.refund > now.penaltyAfter,
  });

  return (
    <div class="explorable-bench">
      <Subtitle>{s.clock}</Subtitle>
      <figure class="figure">
        <Timeline s={s} order={state} clock={now} />
      </figure>
      <p class="explorable-summary">{text}</p>
      <Said text={text} />
      <div class="explorable-controls needs-js">
        <label class="explorable-pick">
          {s.fields.d.label}
          <input
            type="date"
            value={received}
            min={dateOf(fields.d.min)}
            max={dateOf(fields.d.max)}
            onInput={(event) => {
              // A year half typed is no day; setting the old one again would take it away from the hand.
              const day = dayOf(event.currentTarget.value);
              if (day !== undefined) bench.set('d', day);
            }}
            onBlur={(event) => {
              event.currentTarget.value = received;
            }}
          />
        </label>
        <Dials bench={bench} names={s.fields} only={dials} />
      </div>
    </div>
  );
}
