import type { AttributionStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { channels, fields, goals, look, own, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

const dials = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;

/** 归因切换台: the same orders make other heroes under another rule. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<AttributionStrings>) {
  const bench = useBench('attribution', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const rule = s.rules[state.m] ?? { name: '', how: '' };
  const given = channels.map((channel, i) =>
    s.given(s.channels[channel], f.number(now.credit[i] ?? 0, 1)),
  );
  let summary = s.summary(rule.name, given);
  if (now.all === 0) summary = s.none;
  else if (state.m === own) summary = s.doubled(given, f.number(now.sum), f.number(now.all));

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
      picture={<Picture s={s} f={f} rule={state.m} look={now} />}
      summary={summary}
      working={rule.how}
      only={[]}
      rows={s.rules.map(({ name }, i) => [
        name,
        ...channels.map((_, at) => f.number(now.byRule[i]?.[at] ?? 0, 2)),
      ])}
    >
      <Choice
        name="attribution-m"
        legend={s.rule}
        options={s.rules.map(({ name }) => name)}
        value={state.m}
        onChange={(value) => bench.set('m', value)}
      />
      <p>{s.routes}</p>
      <Dials bench={bench} names={s.fields} only={dials} />
    </Frame>
  );
}
