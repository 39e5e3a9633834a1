import { keep, linear } from '#charts/scale';
import type { ReturnClockStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look } from './model.ts';

interface Props {
  s: ReturnClockStrings;
  f: Format;
  look: Look;
}

/** List price, what was paid, what the kept goods cost by themselves: the refund is the gap between the last two. */
export function Picture({
  s,
  f,
  look: { goods, list, paid, due, refund, returned, byShare },
}: Props) {
  const x = linear([0, Math.max(list, paid, due, 1)], [10, 350]);
  const yuan = (value: number) => s.yuan(f.number(value, 2));
  let from = 0;
  const parts = goods.map((good, i) => {
    const left = x(from);
    from += good.price;
    return { ...good, name: s.names[i] ?? '', left, width: x(from) - left };
  });
  const guesses = [
    { name: s.byList, value: returned },
    { name: s.byShare, value: byShare },
  ];

  return (
    <svg viewBox="0 0 360 232" fill="none" role="img" aria-label={s.picture}>
      <text class="t-small" x="10" y="17">
        {s.list(yuan(list))}
      </text>
      <text class="t-small t-soft t-end" x="350" y="17">
        {s.dashed}
      </text>
      {parts.map(({ name, price, returned: back, left, width }) => (
        <g key={name}>
          <rect
            class={back ? 'f-paper s-accent' : 'f-tint s-hue'}
            stroke-dasharray={back ? '4 3' : undefined}
            x={left}
            y="24"
            width={width}
            height="24"
          />
          {width > 16 && (
            <text class="t-small t-mid" x={left + width / 2} y="40">
              {width > 52 ? `${name} ${f.number(price)}` : name}
            </text>
          )}
        </g>
      ))}
      <text class="t-small t-strong" x="10" y="68">
        {s.paid(yuan(paid))}
      </text>
      <rect class="f-hue" x="10" y="75" width={x(paid) - 10} height="18" />
      {list > paid && (
        <rect
          class="s-soft"
          stroke-dasharray="2 2"
          x={x(paid)}
          y="75.5"
          width={x(list) - x(paid)}
          height="17"
        />
      )}
      <path class="s-ink" stroke-dasharray="3 3" stroke-width="0.75" d={`M${x(paid)} 75V222`} />
      <text class="t-small" x="10" y="114">
        {s.due(yuan(due))}
      </text>
      <text class="t-small t-strong t-accent t-end halo" x="350" y="114">
        {s.refund(yuan(refund))}
      </text>
      <rect class="f-soft s-soft" x="10" y="121" width={x(Math.min(due, paid)) - 10} height="22" />
      {due > paid && (
        <rect
          class="s-amber"
          stroke-width="2"
          stroke-dasharray="4 3"
          x={x(paid)}
          y="122"
          width={x(due) - x(paid)}
          height="20"
        />
      )}
      {refund > 0 && (
        <rect class="f-accent" x={x(due)} y="121" width={x(paid) - x(due)} height="22" />
      )}
      {guesses.map(({ name, value }, i) => {
        const y = 166 + i * 34;
        const start = x(Math.max(0, paid - value));
        return (
          <g key={name}>
            <text class="t-small t-soft halo" x={keep(start, 10, 190)} y={y}>
              {s.guessed(name, yuan(value))}
            </text>
            <path class="s-ink" d={`M${start} ${y + 12}H${x(paid)}m0 -4v8M${start} ${y + 8}v8`} />
          </g>
        );
      })}
    </svg>
  );
}
