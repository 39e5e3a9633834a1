import { useContext, useMemo, useRef } from 'preact/hooks';
import { RangeField } from '#ui';
import { keysOf } from './fields.ts';
import { Words } from './Subtitle.tsx';
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
      {(only ?? keysOf(bench.fields)).map((key) => (
        <Dial
          key={key}
          bench={bench}
          field={key}
          {...names[key]}
          coarse={coarse?.[key]}
          spoken={spoken?.[key]}
        />
      ))}
    </div>
  );
}

interface DialProps<K extends string> {
  bench: Bench<K>;
  field: K;
  label: string;
  unit: string;
  coarse: number | undefined;
  spoken: string | undefined;
}

/** One of them; a hand on another leaves it as it is. */
function Dial<K extends string>({ bench, field, label, unit, coarse, spoken }: DialProps<K>) {
  const { min, max, step } = bench.fields[field];
  const value = bench.state[field];
  const words = useContext(Words);
  const latest = useRef(bench);
  latest.current = bench;
  return useMemo(
    () => (
      <RangeField
        id={`${bench.id}-${field}`}
        {...{ label, unit, min, max, step, value }}
        {...(spoken !== undefined && { spoken })}
        coarse={coarse ?? step}
        refusal={(kept) => words?.kept(String(min), String(max), String(step), kept) ?? ''}
        onChange={(next) => latest.current.set(field, next)}
      />
    ),
    [value, label, unit, coarse, spoken],
  );
}
