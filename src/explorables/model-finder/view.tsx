import { useState } from 'preact/hooks';
import type { ModelFinderStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { Money } from './Money.tsx';
import {
  businessIds,
  countRight,
  fields,
  goals,
  look,
  type Placing,
  presets,
  reveals,
  rightGuess,
} from './model.ts';
import { Placement } from './Placement.tsx';

/** 模式定位器: two independent axes for a business, and what buying or taking a commission ties up. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<ModelFinderStrings>) {
  const bench = useBench('model-finder', fields, start);
  const [placing, setPlacing] = useState<Placing>({});
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const { table } = s;
  const amount = (value: number) => table.amount(f.number(value, 1));
  const reached = reachedIds(goals, state, now);
  if (countRight(placing) === businessIds.length) reached.push('place');

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
      picture={<Money s={s} f={f} look={now} />}
      summary={s.summary({
        gross: f.number(now.gross, 1),
        tied: f.number(now.tied, 1),
        income: f.number(now.income, 1),
      })}
      working={`${f.number(state.g)} × (1 − ${state.m}%) ÷ 365 × ${state.t} = ${f.number(now.tied, 1)}`}
      coarse={{ g: 50 }}
      rows={[
        [table.earned, amount(now.gross), amount(now.income)],
        [table.cogs, amount(now.cogs), table.nothing],
        [table.tied, amount(now.tied), amount(0)],
      ]}
      before={
        <Placement
          s={s}
          placing={placing}
          onPlace={(id, place) =>
            setPlacing((before) => ({ ...before, [id]: { ...before[id], ...place } }))
          }
        />
      }
    />
  );
}
