import type { AudienceScaleStrings } from '#i18n';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, presets, type Result, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

const dials = ['x2', 'x1', 'm'] as const;
const rates = ['r2', 'c2', 'v2', 'k2', 'c1', 'v1', 'k1'] as const;

/** 宽窄人群天平: cheap orders that run out, dear ones that don't. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<AudienceScaleStrings>) {
  const bench = useBench('audience-scale', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const { table } = s;
  const said = ({ orders, spend, each, profit }: Result) =>
    s.result(
      f.number(orders, 1),
      f.number(spend),
      f.number(each, 1),
      (profit < 0 ? s.loss : s.gain)(f.number(Math.abs(profit))),
    );
  const next = ({ next: cost }: Result) =>
    cost === undefined ? s.nobody : s.yuan(f.number(cost, 1));
  const row = (name: string, of: (result: Result) => string) => [
    name,
    of(now.wide),
    of(now.narrow),
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
      picture={<Picture s={s} f={f} look={now} />}
      summary={s.summary(said(now.wide), said(now.narrow))}
      working={s.next(next(now.wide), next(now.narrow), f.number(state.m))}
      only={dials}
      rows={[
        row(table.orders, ({ orders }) => f.number(orders, 1)),
        row(table.spend, ({ spend }) => s.yuan(f.number(spend))),
        row(table.each, ({ each }) => s.yuan(f.number(each, 1))),
        row(table.profit, ({ profit }) => s.yuan(f.signed(profit))),
        row(table.next, next),
      ]}
    >
      <details>
        <summary>{s.rates}</summary>
        <Dials bench={bench} names={s.fields} only={rates} />
      </details>
    </Frame>
  );
}
