import type { PriceCurveStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 定价抛物线: dearer earns more a piece and sells fewer; the best price lies between cost and nobody. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<PriceCurveStrings>) {
  const bench = useBench('price-curve', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const shown = {
    price: f.number(state.p),
    sold: f.number(now.sold, 1),
    each: f.number(state.p - state.c),
    profit: f.number(now.profit),
    taken: f.number(now.taken),
  };
  const { table } = s;
  let summary = s.summary(shown);
  if (now.hopeless) summary = s.hopeless(f.number(now.end, 1));
  else if (now.sold === 0) summary = s.nobody(shown.price);

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
      picture={<Picture s={s} f={f} shop={state} look={now} />}
      summary={summary}
      working={s.working(
        `（${shown.price} − ${state.c}）×（${state.a} − ${state.b} × ${shown.price}）`,
      )}
      rows={[
        [table.sold, table.pieces(shown.sold)],
        [table.taken, table.yuan(shown.taken)],
        [table.profit, table.yuan(shown.profit)],
        [table.best, now.hopeless ? table.none : table.yuan(f.number(now.best, 1))],
        [table.most, now.hopeless ? table.none : table.yuan(f.number(now.most))],
        [table.end, table.yuan(f.number(now.end, 1))],
      ]}
    />
  );
}
