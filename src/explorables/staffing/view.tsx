import type { StaffingStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture, waiting } from './Picture.tsx';

/** 排班沙盘: how waiting falls with every person more, and with one queue instead of two. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<StaffingStrings>) {
  const bench = useBench('staffing', fields, start);
  const { state } = bench;
  const shown = look(state);
  const { now, load, fewest } = shown;
  const f = formatFor(locale);
  const within = f.number(state.t);

  return (
    <Frame
      s={{ ...s, table: { head: s.table.head(within) } }}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={reachedIds(goals, state, shown)}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} look={shown} within={state.t} />}
      summary={
        now.wait === undefined
          ? s.endless(f.number(load, 1), f.number(now.people), f.number(fewest))
          : s.summary({
              people: f.number(now.people),
              occupancy: f.percent(now.occupancy),
              within,
              answered: f.percent(now.answered),
              wait: waiting(s, f, now.wait),
              next: waiting(s, f, shown.next.wait),
            })
      }
      working={s.working(
        `${f.number(state.a)} × ${f.number(state.h, 1)} ÷ 60 = ${f.number(load, 2)}`,
      )}
      coarse={{ a: 5 }}
      rows={shown.around.map((one) => [
        s.people(f.number(one.people)),
        f.percent(one.occupancy),
        f.percent(one.waits),
        f.percent(one.answered),
        waiting(s, f, one.wait),
      ])}
    />
  );
}
