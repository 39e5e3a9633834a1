import { keep, linear, path, ticks } from '#charts/scale';
import type { AudienceScaleStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Result } from './model.ts';

const top = 128;
const base = 262;

interface Props {
  s: AudienceScaleStrings;
  f: Format;
  look: Look;
}

/** A balance of two profits; below, how each profit grows with the money spent, and where it stops. */
export function Picture({ s, f, look }: Props) {
  const { wide, narrow, spend, profit, lines } = look;
  const x = linear([0, spend], [14, 346]);
  const y = linear(profit, [base, top]);
  const at = (points: [number, number][]) => path(points.map(([a, b]) => [x(a), y(b)] as const));
  const [kinkX, kinkY] = [x(look.top[0]), y(look.top[1])];
  const shown = look.top[1] > profit[0];
  const marks = ticks(profit, 4);

  return (
    <svg viewBox="0 0 360 300" fill="none" role="img" aria-label={s.picture}>
      <Balance s={s} f={f} wide={wide} narrow={narrow} />
      <text class="t-small t-soft" x="8" y="118">
        {s.profitAxis}
      </text>
      <path class="f-tint" d={`M14 ${y(0)}H346V${base}H14Z`} />
      <path
        class="s-soft"
        stroke-width="0.5"
        d={marks.map((tick) => `M14 ${y(tick)}H346`).join('')}
      />
      <path class="s-ink" d={`M14 ${y(0)}H346`} />
      <path class="s-jade" stroke-width="2.5" d={at(lines.wide)} />
      <path class="s-hue" stroke-width="2.5" d={at(lines.narrow)} />
      {marks.map((tick) => (
        <text key={tick} class="t-small t-soft t-end halo" x="350" y={y(tick) - 3}>
          {f.number(tick).replace('-', '−')}
        </text>
      ))}
      {shown && (
        <text
          class="t-small t-hue t-mid halo"
          x={keep(kinkX, 40, 280)}
          y={keep(kinkY - 10, 136, base)}
        >
          {s.ceiling}
        </text>
      )}
      <circle class="f-jade halo" cx={x(wide.spend)} cy={y(wide.profit)} r="7" />
      <rect
        class="f-hue halo"
        x={x(narrow.spend) - 6}
        y={y(narrow.profit) - 6}
        width="12"
        height="12"
      />
      {ticks([0, spend], 4).map((tick) => (
        <text
          key={tick}
          class="t-small t-soft t-mid"
          x={keep(x(tick), 14, 354 - f.number(tick).length * 3.8)}
          y={base + 16}
        >
          {f.number(tick)}
        </text>
      ))}
      <text class="t-small t-soft t-end" x="350" y={base + 33}>
        {s.spendAxis}
      </text>
    </svg>
  );
}

interface BalanceProps {
  s: AudienceScaleStrings;
  f: Format;
  wide: Result;
  narrow: Result;
}

/** The heavier pan is the one that earns more. */
function Balance({ s, f, wide, narrow }: BalanceProps) {
  const most = Math.max(Math.abs(wide.profit), Math.abs(narrow.profit), 1);
  const tilt = keep(((narrow.profit - wide.profit) / most) * 9, -9, 9);
  const pans = [
    { name: s.wide, result: wide, x: 92, y: 20 - tilt, tone: 'jade', round: true },
    { name: s.narrow, result: narrow, x: 268, y: 20 + tilt, tone: 'hue', round: false },
  ];
  return (
    <>
      <path class="s-ink" d="M180 20V94M171 94H189" stroke-width="2" />
      <path class="s-ink" d={`M92 ${20 - tilt}L268 ${20 + tilt}`} stroke-width="3" />
      <circle class="f-ink" cx="180" cy="20" r="4" />
      {pans.map(({ name, result, x, y, tone, round }) => (
        <g key={name}>
          <path class="s-soft" d={`M${x} ${y}l-76 26h152z`} />
          <path class={`s-${tone}`} stroke-width="4" d={`M${x - 80} ${y + 26}h160`} />
          {round ? (
            <circle class={`f-${tone}`} cx={x - 70} cy={y + 41} r="6" />
          ) : (
            <rect class={`f-${tone}`} x={x - 76} y={y + 35} width="12" height="12" />
          )}
          <text class={`t-strong t-${tone}`} x={x - 58} y={y + 46}>
            {s.earned(name, f.signed(result.profit))}
          </text>
          <text class="t-small" x={x - 76} y={y + 64}>
            {s.orders(
              f.number(result.orders, 1),
              result.each < 10_000 ? f.number(result.each, result.each < 1000 ? 1 : 0) : s.huge,
            )}
          </text>
        </g>
      ))}
    </>
  );
}
