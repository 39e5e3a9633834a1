import type { BaseRateStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 基率计算器: how few alarms are right when what they look for is rare. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<BaseRateStrings>) {
  const bench = useBench('base-rate', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const shown = {
    caught: f.number(now.caught),
    missed: f.number(now.missed),
    stopped: f.number(now.stopped),
    precision: f.percent(now.precision),
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
      picture={<Picture s={s} f={f} look={now} />}
      summary={s.summary(shown)}
      working={s.working(shown.caught, shown.stopped, shown.precision)}
      rows={[
        [table.caught, shown.caught],
        [table.missed, shown.missed],
        [table.stopped, shown.stopped],
        [table.alarms, f.number(now.alarms)],
        [table.precision, shown.precision],
      ]}
    />
  );
}
