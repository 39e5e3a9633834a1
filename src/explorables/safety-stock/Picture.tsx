import { keep, linear, path, ticks } from '#charts/scale';
import type { SafetyStockStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { bell, type Look } from './model.ts';

const base = 154;
const top = 66;

interface Props {
  s: SafetyStockStrings;
  f: Format;
  look: Look;
  /** Service level in percent. */
  level: number;
}

/** The bell of what sells while goods are on the way, the stock that covers it, and where its width comes from. */
export function Picture({ s, f, look, level }: Props) {
  const { mean, reorder, safety, sd, reach } = look;
  const x = linear([0, reach], [10, 350]);
  const y = linear([0, 1], [base, top]);
  const outline = (from: number, to: number) => {
    const points = bell(look, from, to).map(([a, b]) => [x(a), y(b)] as const);
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? `${path(points)}L${last[0]} ${base}L${first[0]} ${base}Z` : '';
  };
  const order = mean + safety;
  const [from, to] = [x(mean), x(order)];
  let beside = { x: to + 6, side: '' };
  if (to - from > 120) beside = { x: (from + to) / 2, side: 't-mid' };
  else if (from > 100) beside = { x: from - 6, side: 't-end' };
  const meanAt = keep(from, 38, 318);
  const marks = ticks([0, reach], 4).filter((tick) => Math.abs(x(tick) - meanAt) > 58);

  return (
    <svg viewBox="0 0 360 252" fill="none" role="img" aria-label={s.picture}>
      <rect class="f-accent" x="10" y="7" width="10" height="10" />
      <text class="t-small" x="26" y="17">
        {s.risk(f.number(sd === 0 ? 0 : 100 - level, 1))}
      </text>
      <path class="f-tint s-hue" d={outline(0, order)} stroke-width="1.5" />
      <path class="f-accent" d={outline(order, reach)} />
      <path class="s-hue" d={`M${from} ${base}V52`} stroke-dasharray="3 3" />
      <path class="s-accent" d={`M${to} ${base + 4}V44`} stroke-width="2" />
      {sd > 0 && (
        <>
          <path class="s-ink" d={`M${from} 54H${to}M${from} 50v8M${to} 50v8`} />
          <text class={`t-small halo ${beside.side}`} x={beside.x} y="58">
            {s.safety(f.number(safety))}
          </text>
        </>
      )}
      <text class="t-accent t-strong t-mid halo" x={keep(to, 76, 284)} y="38">
        {s.reorder(f.number(reorder))}
      </text>
      <path class="s-soft" d={`M10 ${base}H350`} />
      {marks.map((tick) => (
        <g key={tick}>
          <path class="s-soft" d={`M${x(tick)} ${base}v4`} />
          <text
            class="t-small t-soft t-mid"
            x={keep(x(tick), 14, 352 - f.number(tick).length * 3.7)}
            y={base + 17}
          >
            {f.number(tick)}
          </text>
        </g>
      ))}
      <text class="t-small t-hue t-strong t-mid" x={meanAt} y={base + 17}>
        {s.mean(f.number(mean))}
      </text>
      <text class="t-small t-soft t-end" x="350" y={base + 34}>
        {s.axis}
      </text>
      <Sources s={s} f={f} look={look} />
    </svg>
  );
}

/** How the variance divides between late deliveries and uneven sales. */
function Sources({ s, f, look: { delivery, sd } }: Omit<Props, 'level'>) {
  const split = linear([0, 1], [10, 350])(delivery);
  const label = (name: string, share: number) => `${name} ${f.percent(share, 0)}`;
  return (
    <>
      <text class="t-small t-strong" x="10" y="212">
        {s.sources}
      </text>
      <rect class="f-soft s-soft" stroke-width="0.5" x="10" y="220" width="340" height="24" />
      {sd > 0 && <rect class="f-hue" x="10" y="220" width={split - 10} height="24" />}
      <text class="t-small t-hue t-strong t-end" x="278" y="212">
        {sd > 0 && label(s.delivery, delivery)}
      </text>
      <text class="t-small t-end" x="350" y="212">
        {sd > 0 ? label(s.demand, 1 - delivery) : s.none}
      </text>
    </>
  );
}
