import { useState } from 'preact/hooks';
import type { PriceTiersStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';
import { StrikeLamp } from './Strike.tsx';
import { strike } from './strike.ts';

const dials = ['h', 'x', 'e', 'm', 'b', 'c'] as const;
const coarse = { h: 1, x: 1, m: 1, b: 1 };

/** 三档定价台与划线价合规灯: what a third grade does to choice and profit, and how high a crossed-out price may be. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<PriceTiersStrings>) {
  const bench = useBench('price-tiers', fields, start);
  const [deals, setDeals] = useState(s.strike.start);
  const { state } = bench;
  const now = look(state);
  const judged = strike(deals, state.q, state.z, state.y === 1);
  const f = formatFor(locale);
  const reached = reachedIds(goals, state, now);
  if (deals === s.strike.start && judged.verdict === 'fine' && state.q === judged.ceiling) {
    reached.push('ceiling');
  }
  const percents = now.now.shares.map((share) => f.percent(share, 0));

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(state)}
      reached={reached}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} f={f} shelf={state} look={now} />}
      summary={
        now.ordered
          ? s.summary({
              shares: percents,
              price: f.number(now.now.price, 2),
              pairPrice: f.number(now.pair.price, 2),
              profit: f.number(now.now.profit, 1),
              pairProfit: f.number(now.pair.profit, 1),
            })
          : s.disorder
      }
      working={s.working}
      only={dials}
      coarse={coarse}
      rows={s.grades.map((grade, i) => [
        grade,
        s.yuan(f.number([state.b, state.m, state.h][i] ?? 0, 2)),
        f.percent(now.pair.shares[i] ?? 0, 0),
        now.ordered ? (percents[i] ?? '') : '–',
      ])}
      after={
        <StrikeLamp s={s} f={f} bench={bench} text={deals} judged={judged} onText={setDeals} />
      }
    >
      <Choice
        name="price-tiers-t"
        legend={s.shelf}
        options={s.shelves}
        value={state.t}
        onChange={(value) => bench.set('t', value)}
      />
    </Frame>
  );
}
