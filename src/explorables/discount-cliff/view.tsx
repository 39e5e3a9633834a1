import type { DiscountCliffStrings } from '#i18n';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess, type Span, type Sum } from './model.ts';
import { Picture } from './Picture.tsx';

const dials = ['x', 'c'] as const;
const tiers = ['t1', 'o1', 't2', 'o2', 't3', 'o3'] as const;

/** 满减悬崖: baskets that cost more than larger ones, and what filling them up costs the shop. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<DiscountCliffStrings>) {
  const bench = useBench('discount-cliff', fields, start);
  const { state } = bench;
  const shown = look(state);
  const { now, next } = shown;
  const f = formatFor(locale);
  const { table } = s;
  const yuan = (value: number) => s.yuan(f.number(value, 2).replace('-', '−'));
  const spans = (of: readonly Span[]) => of.map(([low, high]) => `${low}–${high}`).join(s.and);
  const margin = ({ profit, paid }: Sum) =>
    paid > 0 ? f.percent(profit / paid).replace('-', '−') : s.none;
  const row = (name: string, of: (sum: Sum) => number) => [
    name,
    yuan(of(now)),
    next ? yuan(of(next)) : s.none,
  ];

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={reachedIds(goals, state, shown)}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} look={shown} />}
      summary={[
        s.now(yuan(now.list), yuan(now.paid), yuan(now.profit)),
        next &&
          s.next(
            yuan(next.list),
            s.change(yuan(Math.abs(next.paid - now.paid)), next.paid < now.paid),
            s.change(yuan(Math.abs(next.profit - now.profit)), next.profit < now.profit),
          ),
      ].join('')}
      working={[
        shown.width > 0 ? s.cliffs(spans(shown.cliffs)) : s.flat,
        !shown.sensible && s.muddled,
      ]
        .filter(Boolean)
        .join('')}
      only={dials}
      rows={[
        row(table.list, ({ list }) => list),
        row(table.paid, ({ paid }) => paid),
        row(table.profit, ({ profit }) => profit),
        [table.margin, margin(now), next ? margin(next) : s.none],
        [table.cliffs, spans(shown.cliffs) || s.none, ''],
        [table.losses, spans(shown.losses) || s.none, ''],
      ]}
    >
      <details>
        <summary>{s.tiers}</summary>
        <Dials bench={bench} names={s.fields} only={tiers} />
      </details>
    </Frame>
  );
}
