import { keep, linear, path, ticks } from '#charts/scale';
import type { PriceTiersStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Shelf } from './model.ts';

interface Props {
  s: PriceTiersStrings;
  f: Format;
  shelf: Shelf;
  look: Look;
}

const floor = 130;
const centres = [62, 180, 298];
const strokes = ['s-hue', 's-accent', 's-hue'];
const inks = ['t-hue', 't-accent', 't-hue'];

/** A hundred buyers, each a dot over the grade they choose; below, the profit over the dearest grade's price. */
export function Picture({ s, f, shelf, look }: Props) {
  const { now, ordered } = look;
  const prices = [shelf.b, shelf.m, shelf.h];
  return (
    <svg viewBox="0 0 360 302" fill="none" role="img" aria-label={s.picture}>
      <text class="t-small t-soft" x="8" y="13">
        {s.dots}
      </text>
      <path class="s-ink" d={`M8 ${floor + 0.5}H352`} />
      {s.grades.map((grade, i) => (
        <g key={grade}>
          {i === 2 && shelf.t === 0 ? (
            <Absent x={centres[2] ?? 0} text={s.away} />
          ) : (
            ordered && <Buyers f={f} i={i} people={Math.round((now.shares[i] ?? 0) * 100)} />
          )}
          <text class="t-small t-strong t-mid" x={centres[i]} y={floor + 17}>
            {grade} {f.number(prices[i] ?? 0, 2)}
          </text>
        </g>
      ))}
      {ordered ? <Profit s={s} f={f} shelf={shelf} look={look} /> : <Wrong s={s} />}
    </svg>
  );
}

/** Dots in rows of eight, from the floor up. */
function Buyers({ f, i, people }: { f: Format; i: number; people: number }) {
  const x = centres[i] ?? 0;
  const row = (nth: number) => floor - 7 - Math.floor(nth / 8) * 10;
  const dots = Array.from(
    { length: people },
    (_, nth) => `M${x - 35 + (nth % 8) * 10} ${row(nth)}h0`,
  );
  return (
    <>
      <path class={strokes[i]} stroke-width="8" stroke-linecap="round" d={dots.join('')} />
      <text class={`t-mid t-strong ${inks[i]}`} x={x} y={row(people + 7) + 3}>
        {f.percent(people / 100)}
      </text>
    </>
  );
}

const Absent = ({ x, text }: { x: number; text: string }) => (
  <>
    <rect class="s-soft" stroke-dasharray="4 3" x={x - 40} y={floor - 44} width="80" height="40" />
    <text class="t-mid t-soft" x={x} y={floor - 19}>
      {text}
    </text>
  </>
);

const Wrong = ({ s }: Pick<Props, 's'>) => (
  <text class="t-accent t-strong t-mid" x="180" y="224">
    {s.disorder}
  </text>
);

/** Mean profit of a piece for every price of the dearest grade, against two grades. */
function Profit({ s, f, shelf: { h, t }, look: { now, pair, curve } }: Props) {
  const sums = curve.map(([, sum]) => sum);
  const [low, high] = [Math.min(...sums, pair.profit), Math.max(...sums, pair.profit)];
  const from = curve[0]?.[0] ?? 0;
  const to = curve.at(-1)?.[0] ?? h;
  const x = linear([from, to], [20, 340]);
  const y = linear([low, high + (high - low || 1) * 0.1], [262, 200]);
  const [atX, atY] = [x(h), y(now.profit)];
  const crowded = t === 1 && atX < 150;
  return (
    <>
      <text class="t-small t-strong" x="8" y="178">
        {s.profit}
      </text>
      <text class="t-small t-end" x="352" y="178">
        {s.mean(f.number(now.price, 2))}
      </text>
      <path
        class="s-soft"
        d={`M12 ${y(pair.profit)}H348`}
        stroke-width="1.5"
        stroke-dasharray="4 3"
      />
      <path
        class="s-hue"
        d={path(curve.map(([price, sum]) => [x(price), y(sum)]))}
        stroke-width="2"
      />
      <text
        class={`t-small t-soft halo ${crowded ? 't-end' : ''}`}
        x={crowded ? 346 : 14}
        y={y(pair.profit) + (crowded ? 14 : -5)}
      >
        {s.pair(f.number(pair.profit, 1))}
      </text>
      {t === 1 && (
        <>
          <path class="s-ink" d={`M${atX} ${atY}V270`} stroke-dasharray="3 3" />
          <circle class="f-accent" cx={atX} cy={atY} r="5.5" />
          <text class="t-accent t-strong t-mid halo" x={keep(atX, 60, 300)} y={atY - 10}>
            {s.now(f.number(now.profit, 1))}
          </text>
        </>
      )}
      <path class="s-soft" d="M12 270H348" />
      {ticks([from, to], 4).map((tick) => (
        <text key={tick} class="t-small t-soft t-mid" x={keep(x(tick), 20, 334)} y="284">
          {f.number(tick)}
        </text>
      ))}
      <text class="t-small t-soft t-end" x="350" y="299">
        {s.axis}
      </text>
    </>
  );
}
