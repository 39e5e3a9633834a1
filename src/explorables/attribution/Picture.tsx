import { linear } from '#charts/scale';
import type { AttributionStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { channels, type Look, own, routes } from './model.ts';

const column = (i: number) => 120 + i * 68;
const floor = 256;

interface Props {
  s: AttributionStrings;
  f: Format;
  rule: number;
  look: Look;
}

/** Five ways to an order; dots as large as the credit a channel gets, and their sums as bars below. */
export function Picture({ s, f, rule, look }: Props) {
  const { orders, cells } = look;
  const fill = rule === own ? 'f-accent' : 'f-hue';
  return (
    <svg viewBox="0 0 360 296" fill="none" role="img" aria-label={s.picture}>
      {channels.map((channel, i) => (
        <g key={channel}>
          <text class="t-small t-strong t-mid" x={column(i)} y="14">
            {s.channels[channel]}
          </text>
          <path class="s-soft" d={`M${column(i)} 22V162`} stroke-dasharray="1 4" />
        </g>
      ))}
      {routes.map((route, row) => {
        const y = 38 + row * 27;
        const stops = route.map((channel) => channels.indexOf(channel));
        return (
          <g key={route.join()}>
            <text class="t-small" x="8" y={y + 4}>
              {s.orders(f.number(orders[row] ?? 0))}
            </text>
            <path
              class="s-soft"
              d={`M${column(stops[0] ?? 0)} ${y}H${column(stops.at(-1) ?? 0)}`}
              stroke-width="2"
            />
            {stops.map((i) => {
              const given = cells[row]?.[i] ?? 0;
              return given > 0 ? (
                <circle key={i} class={fill} cx={column(i)} cy={y} r={radius(given)} />
              ) : (
                <circle key={i} class="f-paper s-soft" cx={column(i)} cy={y} r="4" />
              );
            })}
          </g>
        );
      })}
      <Bars s={s} f={f} look={look} fill={fill} />
    </svg>
  );
}

/** Area in proportion to orders; 60 just fit between two rows. */
const radius = (given: number) => Math.round(Math.sqrt(given) * 16.5) / 10;

/** What every channel gets in all, with the fewest and most it gets under any rule, and its part of the budget. */
function Bars({ s, f, look, fill }: Omit<Props, 'rule'> & { fill: string }) {
  const { all, credit, sum, spread, reach } = look;
  const y = linear([0, reach], [floor, 186]);
  return (
    <>
      <text class={`t-strong ${sum > all ? 't-accent' : ''}`} x="8" y="200">
        {s.sum(f.number(sum, 1))}
      </text>
      {sum > all && (
        <text class="t-small t-accent" x="8" y="218">
          {s.really(f.number(all))}
        </text>
      )}
      <path class="s-ink" d={`M8 ${floor}H352`} />
      <text class="t-small t-soft" x="8" y={floor + 16}>
        {s.money}
      </text>
      {channels.map((channel, i) => {
        const x = column(i);
        const [given = 0, [least, most] = [0, 0]] = [credit[i], spread[i]];
        const top = y(given);
        return (
          <g key={channel}>
            <rect class={fill} x={x - 22} y={top} width="32" height={floor - top} />
            <path class="s-ink" d={`M${x + 14} ${y(least)}h8m-4 0V${y(most)}m-4 0h8`} />
            <text class="t-small t-strong t-mid halo" x={x - 6} y={top - 5}>
              {f.number(given, 1)}
            </text>
            <text class="t-small t-mid" x={x} y={floor + 16}>
              {f.number(sum > 0 ? (given / sum) * 10_000 : 0)}
            </text>
          </g>
        );
      })}
      <text class="t-small t-soft t-end" x="352" y="290">
        {s.spread}
      </text>
    </>
  );
}
