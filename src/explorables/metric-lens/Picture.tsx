import { keep, linear, ticks } from '#charts/scale';
import type { MetricLensStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Figures, Look } from './model.ts';

interface Props {
  s: MetricLensStrings;
  f: Format;
  figures: Figures;
  look: Look;
}

const bars = { left: 68, right: 292 };
const lens = { top: 98, bottom: 204 };

/** Three bars from zero, then their ends under a lens, where the two growth rates part. */
export function Picture({ s, f, figures: { b, a, u }, look }: Props) {
  const { comparable, zoom } = look;
  const most = Math.max(a, b, comparable);
  const length = linear([0, most], [bars.left, bars.right]);
  const x = linear(zoom, [14, 346]);
  const rows = [
    { name: s.bars.published, value: b, fill: 'f-soft s-soft' },
    { name: s.bars.comparable, value: comparable, fill: 'f-jade' },
    { name: s.bars.now, value: a, fill: 'f-hue' },
  ];
  const [from, to] = [length(Math.min(zoom[0], most)), length(Math.min(zoom[1], most))];
  return (
    <svg viewBox="0 0 360 276" fill="none" role="img" aria-label={s.picture}>
      <path class="f-tint" d={`M${from} 4H${to}V84L350 ${lens.top}H10L${from} 84Z`} />
      {rows.map(({ name, value, fill }, i) => (
        <g key={name}>
          <text class="t-small" x="8" y={20 + i * 27}>
            {name}
          </text>
          <rect
            class={fill}
            stroke-width="0.5"
            x={bars.left}
            y={8 + i * 27}
            width={length(value) - bars.left}
            height="17"
          />
          <text class="t-small" x={length(value) + 5} y={21 + i * 27}>
            {f.number(value)}
          </text>
        </g>
      ))}
      <rect class="f-tint" x="10" y={lens.top} width="340" height={lens.bottom - lens.top} />
      {ticks(zoom, 4).map((tick) => (
        <g key={tick}>
          <path class="s-soft" d={`M${x(tick)} 178v5`} />
          <text class="t-small t-soft t-mid" x={keep(x(tick), 32, 328)} y="196">
            {f.number(tick)}
          </text>
        </g>
      ))}
      <path class="s-soft" d="M14 178H346" />
      <path class="s-hue" d={`M${x(a)} 106V178`} stroke-width="2" />
      <Step x0={x(b)} x1={x(a)} y={126} tone="ink" text={s.naive(f.change(look.naive))} />
      <Step
        x0={x(comparable)}
        x1={x(a)}
        y={158}
        tone="jade"
        text={s.official(f.change(look.official))}
      />
      <text class="t-small t-soft t-end" x="350" y="219">
        {s.zoomed(s.units[u] ?? '')}
      </text>
      <Share s={s} f={f} share={look.share} />
    </svg>
  );
}

interface StepProps {
  x0: number;
  x1: number;
  y: number;
  tone: 'ink' | 'jade';
  text: string;
}

/** From last year's point to this year's, with the growth beside it. */
function Step({ x0, x1, y, tone, text }: StepProps) {
  const back = x1 < x0 ? 1 : -1;
  const far = Math.abs(x1 - x0) > 8;
  const room = back > 0 ? x1 : 360 - x1;
  const place =
    room > 122
      ? { x: x1 - back * 8, y: y + 5, side: back > 0 ? 't-end' : '' }
      : { x: keep((x0 + x1) / 2, 60, 300), y: y - 8, side: 't-mid' };
  return (
    <>
      <circle class={`f-${tone}`} cx={x0} cy={y} r="4.5" />
      {far && (
        <path
          class={`s-${tone}`}
          d={`M${x0} ${y}H${x1 + back * 3}m${back * 6} -4l${-back * 6} 4l${back * 6} 4`}
          stroke-width="2"
        />
      )}
      <text class={`t-${tone} t-strong ${place.side}`} x={place.x} y={place.y}>
        {text}
      </text>
    </>
  );
}

/** The numerator as a part of all retail. */
function Share({ s, f, share }: { s: MetricLensStrings; f: Format; share: number }) {
  const end = linear([0, 1], [10, 350])(share);
  return (
    <>
      <text class="t-small t-strong" x="10" y="238">
        {s.shareTitle}
      </text>
      <text class="t-small t-soft t-end" x="350" y="238">
        {s.whole}
      </text>
      <rect class="f-soft s-soft" stroke-width="0.5" x="10" y="245" width="340" height="20" />
      <rect class="f-accent" x="10" y="245" width={end - 10} height="20" />
      <text class="t-strong" x={end + 6} y="260">
        {f.percent(share)}
      </text>
    </>
  );
}
