import { keep, linear, path, type Scale, ticks } from '#charts/scale';
import type { DiscountCliffStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look, Span } from './model.ts';

interface Props {
  s: DiscountCliffStrings;
  f: Format;
  look: Look;
}

/** What the customer pays and what the shop keeps, by the list price of the basket; the spans where more is less. */
export function Picture({ s, f, look }: Props) {
  const { now, next, reach, cliffs, losses, payments, profits, profit } = look;
  const x = linear([0, reach], [42, 346]);
  const most = Math.max(...payments.flat().map(([, paid]) => paid));
  return (
    <svg viewBox="0 0 360 336" fill="none" role="img" aria-label={s.picture}>
      <Panel
        f={f}
        x={x}
        title={s.paid}
        top={34}
        base={150}
        domain={[0, Math.max(most, 1)]}
        spans={cliffs}
        tone="accent"
        line="hue"
        pieces={payments}
        from={[now.list, now.paid]}
        to={next && [next.list, next.paid]}
      />
      <Panel
        f={f}
        x={x}
        title={s.profit}
        top={197}
        base={297}
        domain={profit}
        spans={losses}
        tone="amber"
        line="jade"
        pieces={profits}
        from={[now.list, now.profit]}
        to={next && [next.list, next.profit]}
      />
      {ticks([0, reach], 4).map((tick) => (
        <text
          key={tick}
          class="t-small t-soft t-mid"
          x={keep(x(tick), 42, 354 - f.number(tick).length * 3.8)}
          y="313"
        >
          {f.number(tick)}
        </text>
      ))}
      <text class="t-small t-soft t-end" x="350" y="331">
        {s.list}
      </text>
    </svg>
  );
}

interface PanelProps {
  f: Format;
  x: Scale;
  title: string;
  top: number;
  base: number;
  domain: readonly [number, number];
  spans: readonly Span[];
  tone: string;
  line: string;
  pieces: readonly (readonly [number, number][])[];
  /** The basket, and the same filled up to the next threshold. */
  from: readonly [number, number];
  to: readonly [number, number] | undefined;
}

function Panel(props: PanelProps) {
  const { f, x, title, top, base, domain, spans, tone, line, pieces, from, to } = props;
  const y = linear(domain, [base, top + 6]);
  const at = ([list, value]: readonly [number, number]) => [x(list), y(value)] as const;
  const [fx, fy] = at(from);
  const money = (value: number) => f.number(value, 2).replace('-', '−');
  let labelled = 0;
  return (
    <>
      <text class="t-small t-soft" x="6" y={top - 21}>
        {title}
      </text>
      {spans.map(([low, high]) => {
        const [left, right] = [x(low), x(high + 1)];
        const middle = keep((left + right) / 2, 36, 322);
        const name = middle - labelled > 30;
        if (name) labelled = middle + 30;
        return (
          <g key={low}>
            <rect
              class={`f-${tone}`}
              fill-opacity="0.18"
              x={left}
              y={top}
              width={right - left}
              height={base - top}
            />
            {name && (
              <text class={`t-small t-mid t-${tone}`} x={middle} y={top - 4}>
                {`${low}–${high}`}
              </text>
            )}
          </g>
        );
      })}
      {ticks(domain, 3).map((tick) => (
        <g key={tick}>
          <path class="s-soft" stroke-width="0.5" d={`M42 ${y(tick)}H346`} />
          <text class="t-small t-soft t-end" x="38" y={y(tick) + 4}>
            {money(tick)}
          </text>
        </g>
      ))}
      {pieces.slice(1).map((piece, i) => {
        const [end, start] = [pieces[i]?.at(-1), piece[0]];
        return end && start ? (
          <path
            key={start[0]}
            class={`s-${tone}`}
            stroke-width="2"
            stroke-dasharray="2 2"
            d={`M${at(end).join(' ')}V${at(start)[1]}`}
          />
        ) : null;
      })}
      <path
        class={`s-${line}`}
        stroke-width="2.5"
        d={pieces.map((one) => path(one.map(at))).join('')}
      />
      {to && (
        <>
          <path class="s-ink" stroke-dasharray="3 3" d={`M${fx} ${fy}L${at(to).join(' ')}`} />
          <circle
            class={`f-paper s-${line}`}
            stroke-width="2.5"
            cx={at(to)[0]}
            cy={at(to)[1]}
            r="5"
          />
          <text
            class="t-small t-strong halo"
            x={keep(at(to)[0] + 9, 0, 310)}
            y={keep(at(to)[1] + 16, top + 12, base - 3)}
          >
            {money(to[1])}
          </text>
        </>
      )}
      <circle class={`f-${line} halo`} cx={fx} cy={fy} r="6" />
      <text
        class={`t-small t-strong halo ${fx > 90 ? 't-end' : ''}`}
        x={fx > 90 ? fx - 9 : fx + 10}
        y={keep(fy - 5, top + 10, base - 3)}
      >
        {money(from[1])}
      </text>
    </>
  );
}
