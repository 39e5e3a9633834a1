import { keep, linear, path, ticks } from '#charts/scale';
import type { FalseAlarmsStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { fields, type Look, marks, outcome, type Shop } from './model.ts';

export interface ChartProps {
  s: FalseAlarmsStrings;
  f: Format;
  shop: Shop;
  look: Look;
}

export const floor = 150;
const left = 20;
const right = 340;
const top = 46;

/** The money axis: from the lowest gain, as far as it fits beside the highest, to that. */
function money(gains: readonly number[]) {
  const high = Math.max(...gains);
  const most = Math.max(Math.abs(high), 1);
  const low = Math.max(Math.min(0, ...gains), -1.4 * most);
  return linear([low, Math.max(0, high, 1)], [floor, top]);
}

interface CurveProps {
  s: FalseAlarmsStrings;
  points: [x: number, gain: number][];
  now: [x: number, gain: number];
  y(gain: number): number;
}

/** A gain curve over whatever stands on the x axis, nothing done as a line across it, and where we are. */
function Curve({ s, points, now: [x, gain], y }: CurveProps) {
  const at = keep(y(gain), top, floor);
  return (
    <>
      <path class="s-soft" d={`M${left} ${y(0)}H${right}`} stroke-dasharray="4 3" />
      <text class="t-small t-soft t-end halo" x="352" y={keep(y(0) - 5, 42, floor - 4)}>
        {s.nothing}
      </text>
      <path
        class="s-hue"
        stroke-width="2.5"
        clip-path="url(#false-alarms-chart)"
        d={path(points.map(([px, value]) => [px, y(value)]))}
      />
      <path class="s-accent" d={`M${x} ${floor}V${at}`} />
      <circle class="f-accent" cx={x} cy={at} r="5.5" />
      <path class="s-ink" d={`M${left} ${floor}H${right}`} />
    </>
  );
}

/** A place below the axis worth going to, or staying away from. */
function Mark({ x, text }: { x: number; text: string }) {
  const half = text.length * 5.6;
  return (
    <>
      <path class="f-jade" d={`M${x} ${floor + 24}l6 9h-12z`} />
      <text class="t-small t-jade t-strong t-mid" x={keep(x, half, 360 - half)} y={floor + 46}>
        {text}
      </text>
    </>
  );
}

/** Gain notch by notch, with the best one. */
export function Notches({ s, f, shop, look: { now, best, all } }: ChartProps) {
  const x = linear([fields.w.min, fields.w.max], [left, right]);
  const y = money(all.map(({ gain }) => gain));
  return (
    <>
      <path class="s-jade" d={`M${x(best.notch)} 40V${floor}`} stroke-dasharray="3 3" />
      <Curve
        s={s}
        points={all.map(({ notch, gain }) => [x(notch), gain])}
        now={[x(shop.w), now.gain]}
        y={y}
      />
      {Object.values(marks).map((notch) => (
        <g key={notch}>
          <path class="s-ink" d={`M${x(notch)} ${floor}v5`} />
          <text class="t-small t-mid" x={x(notch)} y={floor + 18}>
            {notch}
          </text>
        </g>
      ))}
      <text class="t-small" x="10" y={floor + 18}>
        {s.loose}
      </text>
      <text class="t-small t-end" x="350" y={floor + 18}>
        {s.strict}
      </text>
      <Mark x={x(best.notch)} text={s.best(f.number(best.notch), f.number(best.gain))} />
    </>
  );
}

/** Gain over the false alarm rate at the typed recall, with the rate from which on it is a loss. */
export function Rates({ s, f, shop, look: { now, useless } }: ChartProps) {
  const { max } = fields.f;
  const x = linear([0, max], [left, right]);
  const gainAt = (rate: number) =>
    outcome(shop, { recall: shop.r / 100, falseAlarmRate: rate / 100 }).gain;
  const ends = [gainAt(0), gainAt(max)] as const;
  const y = money(ends);
  const inside = useless * 100 <= max;
  return (
    <>
      {inside && (
        <path class="s-jade" d={`M${x(useless * 100)} 40V${floor}`} stroke-dasharray="3 3" />
      )}
      <Curve
        s={s}
        points={[
          [x(0), ends[0]],
          [x(max), ends[1]],
        ]}
        now={[x(shop.f), now.gain]}
        y={y}
      />
      {ticks([0, max - 2], 3).map((tick) => (
        <text key={tick} class="t-small t-mid" x={x(tick)} y={floor + 18}>
          {f.percent(tick / 100)}
        </text>
      ))}
      <text class="t-small t-end" x="350" y={floor + 18}>
        {s.axis(f.percent(max / 100))}
      </text>
      <Mark
        x={inside ? x(useless * 100) : x(max)}
        text={inside ? s.useless(f.percent(useless)) : s.worth(f.percent(max / 100))}
      />
    </>
  );
}
