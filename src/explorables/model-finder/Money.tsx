import { linear, roundUp, ticks } from '#charts/scale';
import type { ModelFinderStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import type { Look } from './model.ts';

interface Props {
  s: ModelFinderStrings;
  f: Format;
  look: Look;
}

/** What a year earns and what lies in stock, for a shop that buys and one that takes a commission. */
export function Money({ s, f, look: { gross, tied, income } }: Props) {
  const reach = roundUp(Math.max(gross, tied, income, 1));
  const x = linear([0, reach], [58, 276]);
  const groups = [
    { title: s.earned, own: gross, platform: income, fill: 'f-jade' },
    { title: s.tied, own: tied, platform: 0, fill: 'f-accent' },
  ];
  return (
    <svg viewBox="0 0 360 216" fill="none" role="img" aria-label={s.picture}>
      {ticks([0, reach], 4).map((tick) => (
        <g key={tick}>
          <path class="s-soft" d={`M${x(tick)} 26V180`} stroke-width="0.5" />
          <text class="t-small t-soft t-mid" x={x(tick)} y="196">
            {f.number(tick)}
          </text>
        </g>
      ))}
      <text class="t-small t-soft t-end" x="350" y="211">
        {s.axis}
      </text>
      <path class="s-ink" d="M58 26V180" />
      {groups.map(({ title, own, platform, fill }, i) => (
        <g key={title}>
          <text class="t-strong halo" x="8" y={20 + i * 84}>
            {title}
          </text>
          {[[s.own, own] as const, [s.platform, platform] as const].map(([name, value], row) => {
            const y = 28 + i * 84 + row * 25;
            return (
              <g key={name}>
                <text class="t-small" x="8" y={y + 14}>
                  {name}
                </text>
                <rect class={fill} x="58" y={y} width={x(value) - 58} height="19" />
                <text class="t-small t-strong halo" x={x(value) + 6} y={y + 14}>
                  {s.money(f.number(value, 1))}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
