import type { RepurchaseStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 复购稀释器: a rate of two groups together falls though neither group changed. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<RepurchaseStrings>) {
  const bench = useBench('repurchase', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const shown = {
    whole: f.percent(now.whole),
    before: f.percent(now.before),
    change: f.signed((now.mix + now.rates) * 100, 1),
    mix: f.signed(now.mix * 100, 1),
    rates: f.signed(now.rates * 100, 1),
  };
  const { table } = s;
  const group = (people: number, percent: number) => [
    f.number(people),
    f.percent(percent / 100),
    f.number((people * percent) / 100, 1),
  ];

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
      summary={now.mix === 0 && now.rates === 0 ? s.same(shown) : s.summary(shown)}
      working={s.working({
        old: `${f.number(state.no)} × ${state.ro}%`,
        fresh: `${f.number(state.nn)} × ${state.rn}%`,
        people: f.number(now.people),
        whole: shown.whole,
      })}
      rows={[
        [table.old, ...group(state.no, state.ro)],
        [table.fresh, ...group(state.nn, state.rn)],
        [table.all, f.number(now.people), shown.whole, f.number(now.whole * now.people, 1)],
      ]}
    />
  );
}
