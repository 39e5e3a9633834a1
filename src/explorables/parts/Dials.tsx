import { RangeField } from '#ui';
import { keysOf } from './fields.ts';
import type { Bench } from './use-bench.ts';

interface Props<K extends string> {
  bench: Bench<K>;
  names: Record<K, { label: string; unit: string }>;
  /** Only these; all when left out. */
  only?: readonly K[];
  /** Coarser steps for the sliders of fields with very many values. */
  coarse?: Partial<Record<K, number>>;
  /** What a value is read as, where number and unit don't say enough. */
  spoken?: Partial<Record<K, string>>;
}

/** A slider with a number field for each of the bench's fields. */
export function Dials<K extends string>({ bench, names, only, coarse, spoken }: Props<K>) {
  return (
    <div class="explorable-dials">
      {(only ?? keysOf(bench.fields)).map((key) => {
        const { min, max, step } = bench.fields[key];
        const said = spoken?.[key];
        return (
          <RangeField
            key={key}
            id={`${bench.id}-${key}`}
            {...names[key]}
            {...{ min, max, step }}
            {...(said !== undefined && { spoken: said })}
            coarse={coarse?.[key] ?? step}
            value={bench.state[key]}
            onChange={(value) => bench.set(key, value)}
          />
        );
      })}
    </div>
  );
}
