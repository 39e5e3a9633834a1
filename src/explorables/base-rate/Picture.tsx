import { linear } from '#charts/scale';
import type { BaseRateStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { dots, type Look } from './model.ts';

const columns = 50;
const step = 6.8;
const top = 30;
const bottom = top + (dots / columns) * step;

interface Props {
  s: BaseRateStrings;
  f: Format;
  look: Look;
}

/** The cells of the field in a fixed order without order, so that any few look scattered. */
const cells = Array.from({ length: dots }, (_, i) => i);
for (let last = dots - 1, draw = 7; last > 0; last--) {
  draw = (draw * 48_271) % 2_147_483_647;
  const other = draw % (last + 1);
  [cells[last], cells[other]] = [cells[other] ?? 0, cells[last] ?? 0];
}

/** Centre of the n-th dot. */
function centre(n: number): [number, number] {
  const cell = cells[n] ?? 0;
  const x = 10 + ((cell % columns) + 0.5) * step;
  const y = top + (Math.floor(cell / columns) + 0.5) * step;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

const square = ([x, y]: [number, number]) => `M${x - 2.7} ${y - 2.7}h5.4v5.4h-5.4z`;
const ring = ([x, y]: [number, number]) =>
  `M${x - 2.4} ${y}a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0`;
const some = (from: number, count: number, shape: (at: [number, number]) => string) =>
  Array.from({ length: count }, (_, i) => shape(centre(from + i))).join('');

/** A field of orders, and what the alarms among them are worth. */
export function Picture({ s, f, look }: Props) {
  const { field, caught, missed, stopped, alarms, precision } = look;
  const kinds = [
    { mark: 'f-accent', shape: square, text: s.caught(f.number(caught)) },
    { mark: 'f-paper s-accent', shape: square, text: s.missed(f.number(missed)) },
    { mark: 'f-paper s-amber', shape: ring, text: s.stopped(f.number(stopped)) },
  ];
  const split = linear([0, 1], [10, 350])(precision);
  return (
    <svg viewBox="0 0 360 244" fill="none" role="img" aria-label={s.picture}>
      {kinds.map(({ mark, shape, text }, i) => (
        <g key={text}>
          <path class={mark} stroke-width="1.5" d={shape([15 + i * 118, 14])} />
          <text class="t-small t-strong" x={24 + i * 118} y="18">
            {text}
          </text>
        </g>
      ))}
      <pattern
        id="base-rate-dot"
        x="10"
        y={top}
        width={step}
        height={step}
        patternUnits="userSpaceOnUse"
      >
        <circle class="f-soft" cx={step / 2} cy={step / 2} r="1.7" />
      </pattern>
      <rect x="10" y={top} width="340" height={bottom - top} fill="url(#base-rate-dot)" />
      <path
        class="f-paper s-amber"
        stroke-width="1.5"
        d={some(dots - field.stopped, field.stopped, ring)}
      />
      <path
        class="f-paper s-accent"
        stroke-width="1.5"
        d={some(field.caught, field.missed, square)}
      />
      <path class="f-accent" d={some(0, field.caught, square)} />
      <text class="t-small t-soft t-end" x="350" y={bottom + 15}>
        {s.scale}
      </text>
      <text class="t-strong" x="10" y="208">
        {s.alarms(f.number(alarms))}
      </text>
      <text class="t-accent t-strong t-end" x="350" y="208">
        {s.share(f.percent(precision))}
      </text>
      <rect class="f-paper s-amber" x="10" y="216" width="340" height="22" stroke-width="1.5" />
      <rect class="f-accent" x="10" y="216" width={split - 10} height="22" />
    </svg>
  );
}
