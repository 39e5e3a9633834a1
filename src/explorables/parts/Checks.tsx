import type { Bench } from './use-bench.ts';

interface Props<K extends string> {
  bench: Bench<K>;
  legend: string;
  names: Record<K, { label: string }>;
  /** Fields that are 0 or 1. */
  only: readonly K[];
}

/** Yes-or-no fields of the bench, as native checkboxes. */
export function Checks<K extends string>({ bench, legend, names, only }: Props<K>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="explorable-choice">
        {only.map((key) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={bench.state[key] === 1}
              onChange={() => bench.set(key, 1 - bench.state[key])}
            />
            {names[key].label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
