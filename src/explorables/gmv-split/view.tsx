import { useState } from 'preact/hooks';
import type { GmvSplitStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess, weeks } from './model.ts';
import { Picture } from './Picture.tsx';

const coarse = { n0: 5000, n1: 5000, c0: 0.1, c1: 0.1, v0: 0.1, v1: 0.1 };

/** GMV 分解器: which of four factors pushed sales up or down, in logarithms, which add up. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<GmvSplitStrings>) {
  const bench = useBench('gmv-split', fields, start);
  const [week, setWeek] = useState(1);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const pushes = now.changes.map(({ log }, i) => ({ log, name: s.factors[i] ?? '' }));
  const told = (some: typeof pushes) =>
    some.map(({ log, name }) => s.push(name, f.signed(log * 100, 1)));
  const simple = now.changes.reduce((sum, { ratio }) => sum + ratio, 0);

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
      summary={s.summary({
        before: f.number(now.sales[0]),
        after: f.number(now.sales[1]),
        growth: f.change(now.growth),
        down: told(pushes.filter(({ log }) => log < 0)),
        up: told(pushes.filter(({ log }) => log > 0)),
      })}
      working={s.working(f.change(simple), f.change(now.growth), f.signed(now.total * 100, 1))}
      only={[]}
      rows={[
        ...pushes.map(({ log, name }, i) => [
          name,
          s.value(i, f.number(state[weeks[0][i] ?? 'n0'], 2)),
          s.value(i, f.number(state[weeks[1][i] ?? 'n1'], 2)),
          f.change(now.changes[i]?.ratio ?? 0),
          f.signed(log * 100, 2),
        ]),
        ...now.people.map(({ before, after, ratio, log }, i) => [
          s.people[i] ?? '',
          s.persons(f.number(before, 1)),
          s.persons(f.number(after, 1)),
          f.change(ratio),
          f.signed(log * 100, 2),
        ]),
        [
          s.whole,
          s.money(f.number(now.sales[0])),
          s.money(f.number(now.sales[1])),
          f.change(now.growth, 2),
          f.signed(now.total * 100, 2),
        ],
      ]}
    >
      <Choice
        name="gmv-split-week"
        legend={s.choose}
        options={s.weeks}
        value={week}
        onChange={setWeek}
      />
      <Dials bench={bench} names={s.fields} only={weeks[week] ?? weeks[1]} coarse={coarse} />
    </Frame>
  );
}
