import type { ReturnClockStrings } from '#i18n';
import { Dials } from '../parts/Dials.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { Subtitle } from '../parts/Subtitle.tsx';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { Days } from './Days.tsx';
import { fields, goals, look, presets, reveals, rightGuess } from './model.ts';
import { Picture } from './Picture.tsx';

const prices = ['a', 'b', 'c'] as const;
const rules = ['t', 'o', 'f', 's'] as const;

/** 退货时钟和退款计算器: two times seven days, and a refund reckoned from what the kept goods cost. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<ReturnClockStrings>) {
  const bench = useBench('return-clock', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const yuan = (value: number) => s.yuan(f.number(value, 2));
  const { table } = s;

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
      before={
        <>
          <Days s={s} bench={bench} />
          <Subtitle>{s.money}</Subtitle>
        </>
      }
      picture={<Picture s={s} f={f} look={now} />}
      summary={
        now.list === 0
          ? s.empty
          : s.summary({
              paid: yuan(now.paid),
              due: yuan(now.due),
              refund: yuan(now.refund),
              more: now.due > now.paid,
            })
      }
      working={s.compared(yuan(now.returned), yuan(now.byShare))}
      only={prices}
      rows={[
        [table.list, yuan(now.list)],
        [table.paid, yuan(now.paid)],
        [table.due, yuan(now.due)],
        [table.refund, yuan(now.refund)],
        [table.byList, yuan(now.returned)],
        [table.byShare, yuan(now.byShare)],
      ]}
    >
      <fieldset>
        <legend>{s.which}</legend>
        <div class="explorable-choice">
          {s.names.map((name, i) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={now.goods[i]?.returned}
                onChange={() => bench.set('r', state.r ^ (1 << i))}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <details>
        <summary>{s.rules}</summary>
        <Dials bench={bench} names={s.fields} only={rules} />
      </details>
    </Frame>
  );
}
