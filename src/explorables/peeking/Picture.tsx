import { keep, linear, path } from '#charts/scale';
import type { PeekingStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { days, type Look, type Plan, tests } from './model.ts';

interface Props {
  s: PeekingStrings;
  f: Format;
  plan: Plan;
  look: Look;
}

/** Twelve tests of two equal versions day by day; all 200 as squares; and the chance of a false alarm by day. */
export function Picture({ s, f, plan: { k, m }, look }: Props) {
  const { limit, lines, called } = look;
  const x = linear([1, days], [14, 318]);
  const y = linear([-4, 4], [132, 26]);
  return (
    <svg viewBox="0 0 360 292" fill="none" role="img" aria-label={s.picture}>
      <text class="t-small t-strong" x="8" y="14">
        {s.walks}
      </text>
      <path class="s-soft" d={`M8 ${y(0)}H330`} stroke-width="0.5" />
      <path class="s-accent" d={`M8 ${y(limit)}H330M8 ${y(-limit)}H330`} stroke-dasharray="5 3" />
      <text class="t-small t-accent" x="332" y={y(limit) + 4}>
        {s.line}
      </text>
      <text class="t-small t-accent" x="332" y={y(-limit) + 4}>
        {s.line}
      </text>
      {lines.map((walk, i) => {
        const points = walk.map((z, day) => [x(day + 1), y(keep(z, -4, 4))] as const);
        const [endX, endY] = points.at(-1) ?? [0, 0];
        const alarm = (called[i] ?? 0) > 0;
        return (
          <g key={i}>
            <path class={alarm ? 's-accent' : 's-soft'} d={path(points)} />
            <circle class={alarm ? 'f-accent' : 'f-ink'} cx={endX} cy={endY} r={alarm ? 4 : 1.5} />
          </g>
        );
      })}
      {[1, 10, 20, 30].map((day) => (
        <text key={day} class="t-small t-soft t-mid" x={x(day)} y="149">
          {f.number(day)}
        </text>
      ))}
      <text class="t-small t-soft" x="332" y="149">
        {s.day}
      </text>
      <Squares s={s} f={f} called={called} alarms={look.alarms} />
      <Chance s={s} f={f} k={k} m={m} look={look} />
    </svg>
  );
}

/** Every test a square, filled when it was called significant. */
function Squares({
  s,
  f,
  called,
  alarms,
}: Pick<Props, 's' | 'f'> & Pick<Look, 'called' | 'alarms'>) {
  const square = (_: number, i: number) =>
    `M${8 + (i % 20) * 9} ${186 + Math.floor(i / 20) * 9}h7v7h-7z`;
  // False alarms first, so that their share shows.
  const order = called.map((_, i) => i);
  return (
    <>
      <text class="t-small t-strong" x="8" y="177">
        {s.squares(f.number(tests), f.number(alarms))}
      </text>
      <path class="f-accent" d={order.slice(0, alarms).map(square).join('')} />
      <path
        class="f-soft"
        d={order
          .slice(alarms)
          .map((i) => square(i, i))
          .join('')}
      />
    </>
  );
}

/** The chance of a false alarm for every last day, both ways of looking. */
function Chance({ s, f, k, m, look }: Pick<Props, 's' | 'f' | 'look'> & { k: number; m: number }) {
  const { daily, chance, top } = look;
  const x = linear([1, days], [232, 344]);
  const y = linear([0, top], [275, 192]);
  const flat = daily[0] ?? 0;
  const curves = [path(daily.map((share, i) => [x(i + 1), y(share)])), `M232 ${y(flat)}H344`];
  const right = k > 15;
  return (
    <>
      <text class="t-small t-strong" x="212" y="177">
        {s.chance}
      </text>
      <path class="s-soft" d="M228 275H350" />
      <path class="s-soft" d={curves[1 - m]} stroke-dasharray="2 3" />
      <text
        class="t-small t-soft t-end halo"
        x="350"
        y={m === 1 ? y(daily.at(-1) ?? 0) + 16 : y(flat) - 5}
      >
        {s.other[1 - m]}
      </text>
      <path class="s-hue" d={curves[m]} stroke-width="2" />
      <circle class="f-hue" cx={x(k)} cy={y(chance)} r="5" />
      <text
        class={`t-strong halo ${right ? 't-end' : ''}`}
        x={x(k) + (right ? -6 : 6)}
        y={Math.max(198, y(chance) - 8)}
      >
        {f.percent(chance)}
      </text>
      <text class="t-small t-soft" x="228" y="289">
        {f.number(1)}
      </text>
      <text class="t-small t-soft t-end" x="350" y="289">
        {s.days(f.number(days))}
      </text>
    </>
  );
}
