import type { SafetyStockStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 安全库存实验台: how stock for bad days follows from uneven sales and uneven deliveries. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<SafetyStockStrings>) {
  const bench = useBench('safety-stock', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const level = f.percent(state.p / 100);
  const shown = {
    safety: f.number(now.safety),
    reorder: f.number(now.reorder),
    delivery: f.percent(now.delivery, 0),
    demand: f.percent(now.demand, 0),
  };
  const { table } = s;

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={reachedIds(goals, state, now)}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} look={now} level={state.p} />}
      summary={now.sd === 0 ? s.steady(shown.reorder) : s.summary(shown)}
      working={`${now.z} × √(${state.l} × ${state.sd}² + ${state.d}² × ${state.sl}²) = ${shown.safety}`}
      spoken={{ p: s.levelSpoken(level, String(now.z)) }}
      rows={[
        [table.mean, table.pieces(f.number(now.mean))],
        [table.sd, table.pieces(f.number(now.sd, 1))],
        [table.z, String(now.z)],
        [table.safety, table.pieces(f.number(now.safety, 1))],
        [table.reorder, table.pieces(shown.reorder)],
        [table.delivery, shown.delivery],
        [table.demand, shown.demand],
      ]}
    />
  );
}
