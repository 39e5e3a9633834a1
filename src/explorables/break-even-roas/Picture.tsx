import { keep, linear, path, ticks } from '#charts/scale';
import type { BreakEvenRoasStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Sale } from './model.ts';

const top = 104;
const base = 262;

interface Props {
  s: BreakEvenRoasStrings;
  f: Format;
  sale: Sale;
  look: Look;
}

/** Where the price of an order goes; below, the ROAS that breaks even for every share of returns, and yours across it. */
export function Picture({ s, f, sale: { r, g, p }, look }: Props) {
  const { breakEven, bearable, reach, curve } = look;
  const x = linear([0, 90], [34, 346]);
  const y = linear([0, reach], [base, top]);
  const line = curve.map(([a, b]) => [x(a), y(b)] as const);
  const from = x((bearable ?? 0) * 100);
  const losing = [
    [from, y(g)] as const,
    ...line.filter(([, place]) => place < y(g)),
    [keep(line.at(-1)?.[0] ?? 34, from, 346), top] as const,
    [346, top] as const,
    [346, y(g)] as const,
  ];
  const onPaper = breakEven !== undefined && breakEven <= reach;
  const right = r < 42;

  return (
    <svg viewBox="0 0 360 300" fill="none" role="img" aria-label={s.picture}>
      <Split s={s} f={f} price={p} look={look} />
      <text class="t-small t-soft" x="10" y="94">
        {s.roasAxis}
      </text>
      <path class="f-accent" fill-opacity="0.16" d={`${path(losing)}Z`} />
      {ticks([0, reach], 4).map((tick) => (
        <g key={tick}>
          <path class="s-soft" stroke-width="0.5" d={`M34 ${y(tick)}H346`} />
          <text class="t-small t-soft t-end" x="29" y={y(tick) + 4}>
            {f.number(tick)}
          </text>
        </g>
      ))}
      <path class="s-soft" d={`M34 ${base}V${top}`} />
      <path
        class="s-ink"
        stroke-dasharray="2 3"
        d={`M${x(r)} ${base}V${onPaper ? y(breakEven) : top}`}
      />
      <path class="s-accent" stroke-width="2" stroke-dasharray="6 4" d={`M34 ${y(g)}H346`} />
      <path class="s-hue" stroke-width="3" d={path(line)} />
      {bearable !== undefined && bearable < 0.9 && (
        <path class="s-accent" stroke-width="2" d={`M${from} ${y(g) - 6}v12`} />
      )}
      <text class="t-small t-accent t-end" x="344" y={keep(y(g) - 7, top + 12, base)}>
        {s.losing}
      </text>
      <text class="t-small t-accent t-strong t-end halo" x="344" y={keep(y(g) + 16, top, base - 4)}>
        {s.yours(f.number(g, 2))}
      </text>
      {onPaper && <circle class="f-hue halo" cx={x(r)} cy={y(breakEven)} r="6" />}
      <text
        class={`t-strong t-hue halo ${right ? '' : 't-end'}`}
        x={x(r) + (right ? 9 : -9)}
        y={onPaper ? keep(y(breakEven) + (right ? 20 : -6), top + 12, base - 5) : top + 14}
      >
        {s.needed(breakEven === undefined ? undefined : f.number(breakEven, 2))}
      </text>
      {[0, 20, 40, 60, 80].map((tick) => (
        <text key={tick} class="t-small t-soft t-mid" x={x(tick)} y={base + 16}>
          {f.percent(tick / 100)}
        </text>
      ))}
      <text class="t-small t-soft t-end" x="350" y={base + 33}>
        {s.returnsAxis}
      </text>
    </svg>
  );
}

/** The price of an average order as one bar; what exceeds the price is lost. */
function Split({ s, f, price, look: { parts } }: Omit<Props, 'sale'> & { price: number }) {
  const { refunded, costs, ads, over } = parts;
  const x = linear([0, Math.max(price, refunded + costs + ads)], [10, 350]);
  const shown = [
    { name: s.refunded, value: refunded, from: 0, fill: 'f-paper s-soft' },
    { name: s.costs, value: costs, from: refunded, fill: 'f-soft s-soft' },
    { name: s.ads, value: ads, from: refunded + costs, fill: 'f-hue' },
    { name: '', value: Math.max(0, over), from: refunded + costs + ads, fill: 'f-jade' },
  ];
  return (
    <>
      <text class="t-small" x="10" y="16">
        {s.split(f.number(price))}
      </text>
      <text class={`t-strong t-end ${over < 0 ? 't-accent' : 't-jade'}`} x="350" y="17">
        {s.over(f.number(Math.abs(over), 2), over < 0)}
      </text>
      {shown.map(({ name, value, from, fill }) => {
        const width = x(from + value) - x(from);
        return (
          <g key={fill}>
            <rect class={fill} stroke-width="0.5" x={x(from)} y="25" width={width} height="22" />
            {width > 36 && (
              <text
                class={`t-small t-mid ${fill === 'f-hue' ? 't-on' : ''}`}
                x={x(from) + width / 2}
                y="40"
              >
                {name}
              </text>
            )}
            {width > 36 && (
              <text class="t-small t-mid t-soft" x={x(from) + width / 2} y="62">
                {f.number(value, 1)}
              </text>
            )}
          </g>
        );
      })}
      <path class={over < 0 ? 's-accent' : 's-ink'} stroke-width="2.5" d={`M${x(price)} 21V51`} />
      {over < 0 && <path class="s-accent" stroke-width="3" d={`M${x(price)} 51H350`} />}
    </>
  );
}
