import type { PeekingStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { days, fields, goals, look, presets, reveals, rightGuess, tests } from './model.ts';
import { Picture } from './Picture.tsx';

/** 偷看模拟器: every look at a running test is one more chance to be fooled. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<PeekingStrings>) {
  const bench = useBench('peeking', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const told = {
    day: f.number(state.k),
    chance: f.percent(now.chance),
    tests: f.number(tests),
    alarms: f.number(now.alarms),
  };

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
      picture={<Picture s={s} f={f} plan={state} look={now} />}
      summary={state.m === 1 ? s.patient(told) : s.daily(told)}
      working={s.working(f.percent(state.p / 100), f.number(now.limit, 2))}
      only={['k', 'p']}
      rows={[1, 5, 10, 15, 20, 25, days].map((day) => [
        s.table.day(f.number(day)),
        f.percent(now.daily[day - 1] ?? 0),
        f.percent(now.daily[0] ?? 0),
      ])}
    >
      <Choice
        name="peeking-m"
        legend={s.looking}
        options={s.ways}
        value={state.m}
        onChange={(value) => bench.set('m', value)}
      />
      <div class="explorable-dials">
        <button
          type="button"
          class="button"
          onClick={() => bench.set('b', (state.b % fields.b.max) + 1)}
        >
          {s.again}
        </button>
      </div>
    </Frame>
  );
}
