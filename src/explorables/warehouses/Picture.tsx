import { linear, ticks } from '#charts/scale';
import type { WarehousesStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Plan } from './model.ts';

const floor = 262;
const column = (n: number) => 72 + (n - 1) * 32;

interface Props {
  s: WarehousesStrings;
  f: Format;
  /** Pieces that one warehouse would need. */
  alone: number;
  look: Look;
}

/** Every warehouse's safety stock as a square; below, what each number of warehouses costs a month. */
export function Picture({ s, f, alone, look }: Props) {
  const { now, tied, plans, cheapest, reach } = look;
  const y = linear([0, reach], [floor, 156]);
  return (
    <svg viewBox="0 0 360 298" fill="none" role="img" aria-label={s.picture}>
      <text class="t-small t-soft" x="8" y="14">
        {s.squares}
      </text>
      {squares(now, alone).map(({ x, top, side }) => (
        <rect key={`${x} ${top}`} class="f-hue" x={x} y={top} width={side} height={side} />
      ))}
      <text class="t-strong t-end" x="352" y="40">
        {s.stock(f.number(now.stock))}
      </text>
      <text class="t-small t-end" x="352" y="60">
        {s.tied(f.number(tied))}
      </text>
      <text class="t-strong t-end" x="352" y="88">
        {s.hours(f.number(now.hours, 1))}
      </text>
      <text class="t-small t-strong" x="8" y="132">
        {s.cost}
      </text>
      {(['f-hue', 'f-amber', 'f-soft s-soft'] as const).map((fill, i) => (
        <g key={fill}>
          <rect class={fill} stroke-width="0.5" x={184 + i * 60} y="122" width="11" height="11" />
          <text class="t-small" x={199 + i * 60} y="132">
            {s.parts[i]}
          </text>
        </g>
      ))}
      {ticks([0, reach], 3).map((tick) => (
        <g key={tick}>
          <path class="s-soft" d={`M58 ${y(tick)}H350`} stroke-width="0.5" />
          <text class="t-small t-soft t-end" x="55" y={y(tick) + 4}>
            {f.number(tick)}
          </text>
        </g>
      ))}
      {plans.map((plan) => (
        <Bar key={plan.warehouses} plan={plan} y={y} now={plan.warehouses === now.warehouses} />
      ))}
      <text
        class="t-small t-strong t-mid halo"
        x={Math.max(82, column(now.warehouses))}
        y={y(now.total) - 5}
      >
        {f.number(now.total)}
      </text>
      <text class="t-small t-soft" x="8" y={floor + 16}>
        {s.axis}
      </text>
      {now.warehouses === cheapest && (
        <text class="t-small t-jade t-strong t-mid" x={column(cheapest)} y={floor + 31}>
          {s.lowest}
        </text>
      )}
    </svg>
  );
}

/** Squares side by side in rows, areas in proportion to the pieces. */
function squares({ warehouses, first, other }: Plan, alone: number) {
  let [x, top, tallest] = [8, 24, 0];
  return Array.from({ length: warehouses }, (_, i) => {
    const side = Math.round(64 * Math.sqrt((i === 0 ? first : other) / alone) * 10) / 10;
    if (x + side > 232) [x, top, tallest] = [8, top + tallest + 4, 0];
    const place = { x, top, side };
    x = Math.round((x + side + 4) * 10) / 10;
    tallest = Math.max(tallest, side);
    return place;
  });
}

/** A month's cost of one number of warehouses, in three parts. */
function Bar({ plan, y, now }: { plan: Plan; y: (value: number) => number; now: boolean }) {
  const x = column(plan.warehouses);
  const { holding, rent, slow } = plan;
  const steps = [0, holding, holding + rent, holding + rent + slow];
  return (
    <g>
      {['f-hue', 'f-amber', 'f-soft s-soft'].map((fill, i) => {
        const [from, to] = [y(steps[i] ?? 0), y(steps[i + 1] ?? 0)];
        return (
          <rect
            key={fill}
            class={fill}
            stroke-width="0.5"
            fill-opacity={now ? undefined : 0.45}
            x={x - 11}
            y={to}
            width="22"
            height={from - to}
          />
        );
      })}
      <text class={`t-small t-mid ${now ? 't-strong' : 't-soft'}`} x={x} y={floor + 16}>
        {plan.warehouses}
      </text>
      {now && <path class="s-ink" d={`M${x - 13} ${floor + 1}h26`} stroke-width="2" />}
    </g>
  );
}
