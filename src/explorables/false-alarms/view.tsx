import type { FalseAlarmsStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { type Format, formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import {
  fields,
  goals,
  type Look,
  look,
  type Outcome,
  presets,
  reveals,
  rightGuess,
  type Shop,
} from './model.ts';
import { Picture } from './Picture.tsx';

const minus = (text: string) => text.replace('-', '−');

/** The picture in a sentence or two. */
function summed(s: FalseAlarmsStrings, f: Format, shop: Shop, { now, best, useless }: Look) {
  const money = f.number(Math.abs(now.gain));
  const shown = {
    recall: f.percent(now.recall),
    stopped: f.percent(now.falseAlarmRate, 2),
    precision: f.percent(now.precision),
    result: now.gain < 0 ? s.loss(money) : s.gain(money),
  };
  const { max } = fields.f;
  if (shop.o === 1) {
    const inside = useless * 100 <= max;
    const line = inside ? s.useless(f.percent(useless)) : s.worth(f.percent(max / 100));
    return s.typed({ ...shown, line });
  }
  const isBest = best.notch === shop.w;
  return s.summary({
    ...shown,
    notch: f.number(shop.w),
    best: isBest ? s.bestNow : s.bestOther(f.number(best.notch), f.number(best.gain - now.gain)),
  });
}

/** 误伤计算器: the strictness that keeps most money is neither the one that catches most nor the truest. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<FalseAlarmsStrings>) {
  const bench = useBench('false-alarms', fields, start);
  const { state } = bench;
  const shown = look(state);
  const { now, all } = shown;
  const f = formatFor(locale);
  const typed = state.o === 1;
  const { caught, stopped, gain } = now;
  const sum = `${f.number(caught, 1)} × ${state.l} − ${f.number(stopped, 1)} × ${state.c} = ${minus(f.number(gain))}`;
  const row = (name: string, one: Outcome) => [
    name,
    f.percent(one.recall),
    f.percent(one.falseAlarmRate, 2),
    f.percent(one.precision),
    minus(f.number(one.gain)),
  ];
  const notches = all
    .filter(({ notch }) => notch % 2 === 1 || notch === state.w)
    .map((one) => row(s.notch(f.number(one.notch)), one));

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
      picture={<Picture s={s} f={f} shop={state} look={shown} />}
      summary={summed(s, f, state, shown)}
      working={typed ? s.sum(sum) : s.working(sum)}
      only={[]}
      rows={typed ? [row(s.table.typed, now), ...notches] : notches}
    >
      <Choice
        name="false-alarms-o"
        legend={s.ways}
        options={s.way}
        value={state.o}
        onChange={(value) => bench.set('o', value)}
      />
      <Dials
        bench={bench}
        names={s.fields}
        only={typed ? ['r', 'f', 'b', 'l', 'c'] : ['w', 'b', 'l', 'c']}
      />
    </Frame>
  );
}
