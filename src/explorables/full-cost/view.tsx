import { useState } from 'preact/hooks';
import type { FullCostStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { fields, goals, look, platforms, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

/** 全成本比较器: what three platforms leave of the same price, returns counted. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<FullCostStrings>) {
  const bench = useBench('full-cost', fields, start);
  const [chosen, setChosen] = useState(2);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const yuan = (value: number) => f.number(value, 2).replace('-', '−');
  const gain = now.gains[chosen] ?? { fee: 0, returned: 0 };

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
      summary={s.summary(
        now.splits.map(({ left }, i) => s.left(s.platforms[i] ?? '', yuan(left))),
        s.platforms[now.best] ?? '',
        (now.splits[now.best]?.left ?? 0) < 0,
      )}
      working={s.gains(s.platforms[chosen] ?? '', yuan(gain.fee), yuan(gain.returned))}
      only={[]}
      rows={now.splits.map((split, i) => [
        s.platforms[i] ?? '',
        ...[split.returns, split.goods, split.fee, split.ad, split.left].map(yuan),
      ])}
    >
      <Choice
        name="full-cost-platform"
        legend={s.choose}
        options={s.platforms}
        value={chosen}
        onChange={setChosen}
      />
      <Dials bench={bench} names={s.fields} only={platforms[chosen] ?? platforms[2]} />
      <Dials bench={bench} names={s.fields} only={['p', 'k', 'l']} />
    </Frame>
  );
}
