import { linear } from '#charts/scale';
import type { RepurchaseStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Shop } from './model.ts';

const floor = 160;

interface Props {
  s: RepurchaseStrings;
  f: Format;
  shop: Shop;
  look: Look;
}

/** Two blocks, as wide as a group is large and as high as it repurchases; then why the whole changed. */
export function Picture({ s, f, shop: { rn, no, ro }, look }: Props) {
  const { people, whole, before, reach, top } = look;
  const x = linear([0, reach], [40, 350]);
  const y = linear([0, top], [floor, 48]);
  const groups = [
    { fill: 'f-hue', tone: 't-hue', from: 0, to: no, rate: ro / 100 },
    { fill: 'f-amber', tone: 't-amber', from: no, to: people, rate: rn / 100 },
  ];
  const wide = (from: number, to: number) => x(to) - x(from) > 36;
  const label = (name: (people: string) => string, from: number, to: number, rate: number) =>
    name(f.number(to - from)) + (wide(from, to) ? '' : ` × ${rate}%`);
  return (
    <svg viewBox="0 0 360 284" fill="none" role="img" aria-label={s.picture}>
      <path class="s-ink" d="M10 13h24" stroke-width="2" stroke-dasharray="6 3" />
      <text class="t-strong" x="40" y="18">
        {s.whole(f.percent(whole))}
      </text>
      <path class="s-soft" d="M206 13h24" stroke-width="2" stroke-dasharray="1 3" />
      <text class="t-soft" x="236" y="18">
        {s.before(f.percent(before))}
      </text>
      {[0, top / 2, top].map((rate) => (
        <g key={rate}>
          <path class="s-soft" d={`M36 ${y(rate)}H350`} stroke-width="0.5" />
          <text class="t-small t-soft t-end" x="33" y={y(rate) + 4}>
            {f.percent(rate)}
          </text>
        </g>
      ))}
      {groups.map(({ fill, from, to, rate }) => (
        <rect
          key={fill}
          class={fill}
          x={x(from)}
          y={y(rate)}
          width={x(to) - x(from)}
          height={floor - y(rate)}
        />
      ))}
      <path class="s-soft" d={`M36 ${y(before)}H350`} stroke-width="2" stroke-dasharray="1 3" />
      <path class="halo" d={`M36 ${y(whole)}H350`} />
      <path class="s-ink" d={`M36 ${y(whole)}H350`} stroke-width="2" stroke-dasharray="6 3" />
      {groups.map(
        ({ tone, from, to, rate }) =>
          wide(from, to) && (
            <text
              key={tone}
              class={`${tone} t-strong t-mid halo`}
              x={x((from + to) / 2)}
              y={y(rate) - 5}
            >
              {f.percent(rate)}
            </text>
          ),
      )}
      <text class="t-small t-hue t-strong" x="40" y={floor + 16}>
        {label(s.old, 0, no, ro)}
      </text>
      <text class="t-small t-amber t-strong t-end" x="350" y={floor + 16}>
        {label(s.fresh, no, people, rn)}
      </text>
      <Change s={s} f={f} look={look} />
    </svg>
  );
}

/** The change since the campaign, by who buys and by how they buy. */
function Change({ s, f, look: { mix, rates, swing } }: Omit<Props, 'shop'>) {
  const x = linear([-swing, swing], [126, 304]);
  const rows = [
    { name: s.mix, part: mix, fill: 'f-soft s-ink' },
    { name: s.rates, part: rates, fill: 'f-soft s-ink' },
    { name: s.together, part: mix + rates, fill: 'f-ink' },
  ];
  return (
    <>
      <text class="t-small t-strong" x="10" y="206">
        {s.change}
      </text>
      {rows.map(({ name, part, fill }, i) => {
        const y = 214 + i * 23;
        const end = x(part);
        return (
          <g key={name}>
            <text class="t-small" x="10" y={y + 13}>
              {name}
            </text>
            <rect
              class={fill}
              stroke-width="0.5"
              x={Math.min(end, x(0))}
              y={y}
              width={Math.abs(end - x(0))}
              height="17"
            />
            <text
              class={`t-small t-strong ${part < 0 ? 't-end' : ''}`}
              x={part < 0 ? end - 5 : end + 5}
              y={y + 13}
            >
              {f.signed(part * 100, 1)}
            </text>
          </g>
        );
      })}
      <path class="s-ink" d={`M${x(0)} 211V282`} />
    </>
  );
}
