import type { MetricLensStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

const dials = ['r', 'b', 'a'] as const;
const coarse = { a: 500, b: 500, r: 0.25 };

/** 口径放大镜: the same new figure tells two stories, by what it is compared with. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<MetricLensStrings>) {
  const bench = useBench('metric-lens', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const unit = s.units[state.u] ?? '';
  const shown = {
    naive: f.change(now.naive),
    comparable: f.change(now.official),
    base: f.number(now.comparable),
    unit,
  };
  const { table } = s;
  const names = {
    ...s.fields,
    a: { ...s.fields.a, unit },
    b: { ...s.fields.b, unit },
  };

  return (
    <Frame
      s={{ ...s, fields: names }}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={reachedIds(goals, state, now)}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} figures={state} look={now} />}
      summary={s.summary(shown)}
      working={s.shareSummary(f.percent(now.share, 2))}
      only={dials}
      coarse={coarse}
      rows={[
        [table.published, table.amount(f.number(state.b), unit)],
        [table.comparable, table.amount(shown.base, unit)],
        [table.now, table.amount(f.number(state.a), unit)],
        [table.naive, shown.naive],
        [table.official, shown.comparable],
        [table.share, f.percent(now.share, 2)],
      ]}
    >
      <Choice
        name="metric-lens-n"
        legend={s.numerator}
        options={s.numerators}
        value={state.n}
        onChange={(value) => bench.set('n', value)}
      />
    </Frame>
  );
}
