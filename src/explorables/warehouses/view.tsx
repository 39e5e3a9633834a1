import type { WarehousesStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

const dials = ['n', 'h', 't', 's', 'u', 'r'] as const;

/** 分仓权衡: every further warehouse saves fewer hours, and ties up more stock. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<WarehousesStrings>) {
  const bench = useBench('warehouses', fields, start);
  const { state } = bench;
  const all = look(state);
  const { now, plans, cheapest, more } = all;
  const f = formatFor(locale);

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={reachedIds(goals, state, all)}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} alone={state.s} look={all} />}
      summary={s.summary({
        n: f.number(state.n),
        hours: f.number(now.hours, 1),
        stock: f.number(now.stock),
        more: f.number(more),
        total: f.number(now.total),
        cheapest: state.n === cheapest,
      })}
      working={s.working}
      only={dials}
      rows={plans.map((plan) => [
        f.number(plan.warehouses),
        s.table.pieces(f.number(plan.stock)),
        s.table.hours(f.number(plan.hours, 1)),
        f.number(plan.total),
      ])}
    >
      <Choice
        name="warehouses-w"
        legend={s.split}
        options={s.ways}
        value={state.w}
        onChange={(value) => bench.set('w', value)}
      />
    </Frame>
  );
}
