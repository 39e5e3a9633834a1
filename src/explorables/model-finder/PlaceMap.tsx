import type { ModelFinderStrings } from '#i18n';
import { type BusinessId, businessIds, type Placing, verdict } from './model.ts';

const left = 74;
const width = 92;
const top = 44;
const height = 56;
const perRow = 4;

interface Props {
  s: ModelFinderStrings['map'];
  placing: Placing;
  current: BusinessId;
}

/** Nine places; every business placed is a numbered dot: filled when right, a dashed ring when not. */
export function PlaceMap({ s, placing, current }: Props) {
  const cells = new Map<string, BusinessId[]>();
  for (const id of businessIds) {
    const { who, where } = placing[id] ?? {};
    if (who === undefined || where === undefined) continue;
    cells.set(`${who} ${where}`, [...(cells.get(`${who} ${where}`) ?? []), id]);
  }
  const dots = [...cells].flatMap(([cell, ids]) => {
    const [who = 0, where = 0] = cell.split(' ').map(Number);
    const first = ids.length > perRow ? 12 : height / 2;
    return ids.map((id, nth) => ({
      id,
      n: businessIds.indexOf(id) + 1,
      right: verdict(placing, id) === 'right',
      x: left + where * width + 16 + (nth % perRow) * 20,
      y: top + who * height + first + Math.floor(nth / perRow) * 16,
    }));
  });

  return (
    <svg viewBox="0 0 360 220" fill="none" role="img" aria-label={s.picture}>
      <path class="s-hue" d={`M${left + width + 3} 22v-5H348v5`} />
      <text class="t-small t-hue t-strong t-mid" x={left + width * 2} y="12">
        {s.online}
      </text>
      {s.places.map((place, i) => (
        <g key={place}>
          <text class="t-small t-mid" x={left + width * (i + 0.5)} y="38">
            {place}
          </text>
          <text class="t-strong" x="8" y={top + height * i + 24}>
            {s.short[i]}
          </text>
          <text class="t-small t-soft" x="8" y={top + height * i + 40}>
            {s.sellers[i]}
          </text>
          {s.sellers.map((seller, row) => (
            <rect
              key={seller}
              class={i > 0 ? 'f-tint' : 'f-paper s-soft'}
              stroke-width="0.5"
              x={left + width * i + 2}
              y={top + height * row + 2}
              width={width - 4}
              height={height - 4}
              rx="4"
            />
          ))}
        </g>
      ))}
      {dots.map(({ id, x, y, n, right }) => (
        <g key={id}>
          <circle
            class={right ? 'f-jade' : 's-amber f-paper'}
            stroke-width={right ? undefined : 2}
            stroke-dasharray={right ? undefined : '3 2'}
            cx={x}
            cy={y}
            r="9"
          />
          {id === current && <circle class="s-ink" cx={x} cy={y} r="11" />}
          <text class={`t-small t-mid ${right ? 't-on' : 't-amber'}`} x={x} y={y + 4}>
            {n}
          </text>
        </g>
      ))}
    </svg>
  );
}
