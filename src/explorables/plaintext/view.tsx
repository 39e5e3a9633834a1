import type { PlaintextStrings } from '#i18n';
import { Checks } from '../parts/Checks.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { formatFor } from '../parts/format.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import {
  fields,
  goals,
  look,
  type PlaceName,
  places,
  presets,
  reveals,
  rightGuess,
  switches,
} from './model.ts';
import { Picture } from './Picture.tsx';

/** 明文在哪里: what TLS seals, what it can't, and what does. */
export function View({ s, locale, start, met, onChallenge }: ViewProps<PlaintextStrings>) {
  const bench = useBench('plaintext', fields, start);
  const { state } = bench;
  const now = look(state);
  const f = formatFor(locale);
  const told = (open: PlaceName[]) => {
    if (open.length === 0) return s.seenNowhere;
    const names = open.length > 3 ? [] : open.map((place) => s.names[place]);
    return s.seenAt(f.number(open.length), names.join(s.and));
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
      picture={<Picture s={s} look={now} />}
      summary={s.summary(told(now.open.contact), told(now.open.card))}
      only={[]}
      rows={places.map((place) => [
        s.names[place],
        s.legend[now.contact[place]],
        s.legend[now.card[place]],
      ])}
    >
      <Choice
        name="plaintext-t"
        legend={s.ends}
        options={s.stations}
        value={state.t}
        onChange={(value) => bench.set('t', value)}
      />
      <Checks bench={bench} legend={s.measures} names={s.fields} only={switches} />
    </Frame>
  );
}
