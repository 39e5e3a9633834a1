import type { CommonStrings } from '#i18n';
import { keysOf, type State } from './fields.ts';
import type { Bench } from './use-bench.ts';

interface Props<K extends string, P extends string> {
  s: CommonStrings;
  bench: Bench<K>;
  presets: Record<P, State<K>>;
  names: Record<P, { name: string; story: string }>;
}

/** Ready-made situations; the story of the one in force stands below. */
export function Presets<K extends string, P extends string>(props: Props<K, P>) {
  const { s, bench, presets, names } = props;
  const ids = Object.keys(presets) as P[];
  const active = ids.find((id) =>
    keysOf(bench.fields).every((key) => presets[id][key] === bench.state[key]),
  );
  return (
    <div class="explorable-presets">
      <fieldset>
        <legend>{s.presets}</legend>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === active}
            onClick={() => bench.replace(presets[id])}
          >
            {names[id].name}
          </button>
        ))}
        <button type="button" class="link" onClick={() => bench.replace()}>
          {s.reset}
        </button>
      </fieldset>
      <p>{active && names[active].story}</p>
    </div>
  );
}
