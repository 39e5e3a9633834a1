import type { DamagesStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { damagesBy, fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 赔偿计算器: floors make cheap goods dear; fines for ads are ranges of what the ad cost. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<DamagesStrings>) {
  const bench = useBench('damages', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const number = (value: number) => f.number(value, 1);
  const isAd = state.k === 2;
  const [cure = '', falsehood = ''] = now.fines.map(([from, to]) =>
    s.range(number(from), number(to)),
  );
  const { table } = s;
  const claimed = {
    refund: number(state.p),
    damages: number(now.damages),
    total: number(now.total),
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
      picture={<Picture s={s} f={f} claim={state} look={now} />}
      summary={isAd ? s.fined(cure, falsehood) : s.claimed(claimed)}
      working={
        isAd
          ? s.workingFine
          : s.working(
              number(damagesBy[state.k === 1 ? 1 : 0].times),
              claimed.refund,
              number(now.byTimes),
              number(now.floor),
              claimed.damages,
            )
      }
      only={[]}
      rows={
        isAd
          ? [
              [table.cure, cure],
              [table.falsehood, falsehood],
            ]
          : [
              [table.refund, claimed.refund],
              [table.byTimes, number(now.byTimes)],
              [table.floor, number(now.floor)],
              [table.damages, claimed.damages],
              [table.total, claimed.total],
            ]
      }
    >
      <Choice
        name="damages-k"
        legend={s.kind}
        options={s.kinds}
        value={state.k}
        onChange={(value) => bench.set('k', value)}
      />
      <Dials
        bench={bench}
        names={s.fields}
        only={isAd ? ['a'] : ['p']}
        coarse={{ p: 1, a: 1000 }}
      />
    </Frame>
  );
}
