import { linear, type Scale } from '#charts/scale';
import type { FullCostStrings } from '#i18n';
import type { Format } from '../parts/format.ts';
import { type Look, platforms, type Shop, type Split } from './model.ts';

const fills = [
  ['returns', 'f-accent', 't-on'],
  ['goods', 'f-soft', ''],
  ['fee', 'f-ink', 't-on'],
  ['ad', 'f-amber', 't-on'],
  ['left', 'f-jade', 't-on'],
] as const;
const legend = [12, 68, 148, 216, 272];

interface Props {
  s: FullCostStrings;
  f: Format;
  shop: Shop;
  look: Look;
}

/** Three bars as long as the price, by where it goes; a bar that goes past the price loses money. */
export function Picture({ s, f, shop, look }: Props) {
  const { splits, best, reach } = look;
  const x = linear([0, reach], [12, 348]);
  return (
    <svg viewBox="0 0 360 264" fill="none" role="img" aria-label={s.picture}>
      {fills.map(([part, fill], i) => (
        <g key={part}>
          <rect class={fill} x={legend[i]} y="4" width="12" height="12" rx="2" />
          <text class="t-small" x={(legend[i] ?? 0) + 17} y="14.5">
            {s.parts[part]}
          </text>
        </g>
      ))}
      {splits.map((split, i) => {
        const [fee, returned] = platforms[i] ?? platforms[0];
        const y = 44 + i * 70;
        const lost = split.left < 0;
        return (
          <g key={fee}>
            <text class="t-strong" x="12" y={y}>
              {s.platforms[i]}
            </text>
            <text class="t-small t-soft" x="32" y={y}>
              {s.terms(f.number(shop[fee], 1), f.number(shop[returned], 1))}
            </text>
            <text class={`t-strong t-end ${lost ? 't-accent' : 't-jade'}`} x="348" y={y}>
              {(lost ? s.loses : s.leaves)(f.number(Math.abs(split.left), 2), i === best)}
            </text>
            <Bar f={f} split={split} x={x} y={y + 8} />
          </g>
        );
      })}
      <path
        class="s-ink"
        d={`M12 240v6M12 243H${x(shop.p)}M${x(shop.p)} ${reach > shop.p ? 46 : 240}V246`}
        stroke-dasharray={reach > shop.p ? '4 3' : undefined}
      />
      <text class="t-small" x="12" y="260">
        {s.paid(f.number(shop.p))}
      </text>
    </svg>
  );
}

/** One price, cut up; numbers where they fit. */
function Bar({ f, split, x, y }: { f: Format; split: Split; x: Scale; y: number }) {
  let sum = 0;
  return (
    <>
      {fills.map(([part, fill, ink]) => {
        const from = x(sum);
        sum += Math.max(0, split[part]);
        const width = Math.round((x(sum) - from) * 10) / 10;
        return (
          <g key={part}>
            <rect class={fill} x={from} y={y} width={width} height="32" />
            {width > 36 && (
              <text class={`t-small t-mid ${ink}`} x={from + width / 2} y={y + 20}>
                {f.number(split[part], 1)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
