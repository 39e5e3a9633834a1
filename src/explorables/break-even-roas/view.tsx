import type { BreakEvenRoasStrings } from '#i18n';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

const dials = ['r', 'g', 'p', 'c'] as const;
const rest = ['s', 'f', 'l', 'b'] as const;

/** 保本 ROAS 计算器: what an order leaves with returns counted, and the ROAS that pays for it. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<BreakEvenRoasStrings>) {
  const bench = useBench('break-even-roas', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const { table } = s;
  const yuan = (value: number) => s.yuan(f.number(value, 2).replace('-', '−'));
  const { breakEven, bearable, profit } = now;
  const needed = breakEven === undefined ? s.none : f.number(breakEven, 2);
  const borne = bearable === undefined ? s.none : f.percent(bearable);
  const result = s.profit(f.number(state.b), f.number(Math.abs(profit)), profit < 0);
  const { r, g, p, c, s: shipping, f: fee, l } = state;

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
      picture={<Picture s={s} f={f} sale={state} look={now} />}
      summary={
        breakEven === undefined
          ? s.hopeless(yuan(-now.left))
          : s.summary(needed, f.number(g, 2), result, bearable === undefined ? undefined : borne)
      }
      working={s.working(
        `(1 − ${r}%) × (${p} − ${c} − ${shipping} − ${p} × ${fee}%) − ${r}% × ${l} = ${f.number(now.left, 2).replace('-', '−')}`,
        breakEven === undefined ? undefined : `${p} ÷ ${f.number(now.left, 2)} = ${needed}`,
      )}
      only={dials}
      rows={[
        [table.kept, yuan(now.kept)],
        [table.left, yuan(now.left)],
        [table.breakEven, needed],
        [table.bearable, borne],
        [table.ads, yuan(now.parts.ads)],
        [table.orders, now.orders === undefined ? s.none : s.orders(f.number(now.orders))],
        [table.profit, yuan(profit)],
        [table.roi, f.change(now.roi)],
      ]}
    >
      <details>
        <summary>{s.rest}</summary>
        <Dials bench={bench} names={s.fields} only={rest} />
      </details>
    </Frame>
  );
}
