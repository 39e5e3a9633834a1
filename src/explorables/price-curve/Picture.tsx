import { keep, linear, path, type Scale, ticks } from '#charts/scale';
import type { PriceCurveStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { hill, type Look, type Shop } from './model.ts';

interface Props {
  s: PriceCurveStrings;
  f: Format;
  shop: Shop;
  look: Look;
}

/** The hill of profit over the price; below, what is sold, with the profit as the area of a rectangle. */
export function Picture({ s, f, shop, look }: Props) {
  const { p, c } = shop;
  const { profit, onTop, best, end, reach, profits } = look;
  const x = linear([0, reach], [58, 350]);
  const y = linear(profits, [146, 22]);
  const high = y(keep(profit, ...profits));
  const slope = hill(shop, look).map(([price, sum]) => [x(price), y(sum)] as const);
  // Outside the hill while there is room, inside it near the right edge.
  let place = { x: x(p) + 10, side: 't-accent', dy: -6 };
  if (p < best && x(p) > 190) place = { x: x(p) - 10, side: 't-accent t-end', dy: -8 };
  else if (p < best) place = { x: x(p) + 12, side: 't-accent', dy: 18 };
  else if (x(p) > 212) place = { x: x(p) - 12, side: 't-accent t-end', dy: 18 };
  const marks = ticks([0, reach], 4).filter((tick) => Math.abs(x(tick) - x(p)) > 44);
  return (
    <svg viewBox="0 0 360 306" fill="none" role="img" aria-label={s.picture}>
      <text class="t-small t-strong" x="8" y="14">
        {s.profit}
      </text>
      {ticks([0, profits[1]], 3).map((tick) => (
        <g key={tick}>
          <path class="s-soft" d={`M58 ${y(tick)}H350`} stroke-width="0.5" />
          <text class="t-small t-soft t-end" x="55" y={y(tick) + 4}>
            {f.number(tick)}
          </text>
        </g>
      ))}
      <path
        class="f-tint"
        d={path([[x(c), y(0)], ...slope.filter(([, at]) => at <= y(0)), [x(end), y(0)]])}
      />
      <path class="s-hue" d={path(slope)} stroke-width="2" />
      <path class="s-ink" d={`M${x(p)} ${high}V274`} stroke-dasharray="3 3" />
      <circle class={onTop ? 'f-jade' : 'f-accent'} cx={x(p)} cy={high} r="6" />
      <text
        class={`t-strong halo ${onTop ? 't-jade t-mid' : place.side}`}
        x={onTop ? keep(x(p), 134, 270) : place.x}
        y={Math.max(34, high + (onTop ? -11 : place.dy))}
      >
        {(onTop ? s.top : profit < 0 ? s.loses : s.earns)(f.number(Math.abs(profit)))}
      </text>
      <Sold s={s} f={f} shop={shop} look={look} x={x} />
      {marks.map((tick) => (
        <text key={tick} class="t-small t-soft t-mid" x={keep(x(tick), 58, 340)} y="287">
          {f.number(tick)}
        </text>
      ))}
      <text class="t-small t-strong t-mid" x={keep(x(p), 74, 326)} y="287">
        {s.price(f.number(p))}
      </text>
      <text class="t-small t-mid" x={keep(x(c), 82, 240)} y="302">
        {s.cost(f.number(c))}
      </text>
      <text class="t-small t-soft t-end" x="350" y="302">
        {s.axis}
      </text>
    </svg>
  );
}

/** The falling line of demand, and what each piece earns times how many are sold. */
function Sold({ s, f, shop: { p, c, a }, look: { sold, end }, x }: Props & { x: Scale }) {
  const y = linear([0, a], [274, 184]);
  const [from, to] = [x(Math.min(p, c)), x(Math.max(p, c))];
  const roomy = to - from > 104 && y(0) - y(sold) > 22;
  return (
    <>
      <text class="t-small t-strong" x="8" y="174">
        {s.sold}
      </text>
      <text class="t-small t-soft t-end" x="55" y="192">
        {f.number(a)}
      </text>
      <rect
        class={p < c ? 'f-accent' : 'f-hue'}
        x={from}
        y={y(sold)}
        width={to - from}
        height={y(0) - y(sold)}
      />
      <path class="s-hue" d={`M${x(0)} ${y(a)}L${x(end)} ${y(0)}`} stroke-width="2" />
      <path class="s-ink" d="M58 274H350" />
      <path class="s-ink" d={`M${x(c)} 274v5`} stroke-width="2" />
      {roomy && (
        <text class="t-small t-on t-mid" x={(from + to) / 2} y={(y(0) + y(sold)) / 2 + 4}>
          {s.area(f.number(Math.abs(p - c)), f.number(sold, 1))}
        </text>
      )}
    </>
  );
}
