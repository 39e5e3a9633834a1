import type { FalseAlarmsStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 误伤计算器: the strictness that keeps most money is neither the one that catches most nor the truest. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<FalseAlarmsStrings>) {
  const bench = useBench('false-alarms', fields, start);
  const { state } = bench;
  const shown = look(state);
  const { now, best, all } = shown;
  const f = formatFor(locale);
  const money = f.number(Math.abs(now.gain));
  const notch = f.number(now.notch);
  const caught = f.number(now.caught, 1);
  const stopped = f.number(now.stopped, 1);

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={Object.entries(goals).flatMap(([id, goal]) => (goal(state, shown) ? [id] : []))}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} look={shown} />}
      summary={s.summary({
        notch,
        recall: f.percent(now.recall),
        stopped: f.percent(now.falseAlarmRate, 2),
        precision: f.percent(now.precision),
        result: now.gain < 0 ? s.loss(money) : s.gain(money),
        best:
          best.notch === now.notch
            ? s.bestNow
            : s.bestOther(f.number(best.notch), f.number(best.gain - now.gain)),
      })}
      working={s.working(
        `${caught} × ${state.l} − ${stopped} × ${state.c} = ${f.number(now.gain).replace('-', '−')}`,
      )}
      coarse={{ l: 50 }}
      rows={all
        .filter((one) => one.notch % 2 === 1 || one.notch === now.notch)
        .map((one) => [
          s.notch(f.number(one.notch)),
          f.percent(one.recall),
          f.percent(one.falseAlarmRate, 2),
          f.percent(one.precision),
          f.number(one.gain).replace('-', '−'),
        ])}
    />
  );
}
