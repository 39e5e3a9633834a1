import type { NpsErrorStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, pushed, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** NPS 误差条: two scores with their errors, and whether the difference stands clear of nothing. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<NpsErrorStrings>) {
  const free = useBench('nps-error', fields, start);
  const { state } = free;
  const bench = {
    ...free,
    set: (key: keyof typeof fields, value: number) => free.replace(pushed(state, key, value)),
  };
  const now = look(state);
  const f = formatFor(locale);
  const { table } = s;
  const row = (name: string, of: (year: NonNullable<typeof now>['years'][0]) => number) =>
    now ? [[name, ...now.years.map((year) => f.number(of(year), 1).replace('-', '−'))]] : [];

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={now ? reachedIds(goals, state, now) : []}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} look={now} />}
      summary={
        now
          ? s.summary[now.verdict](f.signed(now.change), f.number(now.error, 1), f.number(state.n))
          : s.tooMany
      }
      {...(now && {
        working: `√(${now.years.map(({ error }) => `${f.number(error, 1)}²`).join(' + ')}) = ${f.number(now.error, 1)}`,
      })}
      rows={[
        ...row(table.promoters, (year) => year.promoters),
        ...row(table.passives, (year) => year.passives),
        ...row(table.detractors, (year) => year.detractors),
        ...row(table.nps, (year) => year.nps),
        ...row(table.error, (year) => year.error),
      ]}
    />
  );
}
