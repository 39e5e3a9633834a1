import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';

export interface RangeFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** Shown behind the number; read with the value. */
  unit: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Step of the slider alone, when `step` has too many for a hand or an arrow key. */
  coarse?: number;
  /** Spoken instead of the number and its unit, e.g. `95%，z = 1.645`. */
  spoken?: string;
  /** What to say of a typed number that can't be taken, with the one taken instead. */
  refusal(kept: string): string;
  /** Gets values between `min` and `max` only, on a step. */
  onChange(value: number): void;
}

const snapped = (value: number, { min, step }: RangeFieldProps) =>
  Number((Math.round((value - min) / step) * step + min).toFixed(6));

/**
 * A slider and a number field for one value. What is typed changes nothing until it is in range and on a step: on
 * the way to 800 stands an 80, and putting that on a step of 50 would rewrite the field under the hand.
 */
export function RangeField(props: RangeFieldProps) {
  const { id, label, unit, value, min, max, step, coarse, spoken, onChange } = props;
  const [refused, setRefused] = useState<{ kept: number; text: string }>();

  function typed(event: TargetedEvent<HTMLInputElement>) {
    const next = event.currentTarget.valueAsNumber;
    if (next !== value && next >= min && next <= max && next === snapped(next, props))
      onChange(next);
  }

  function left(event: TargetedEvent<HTMLInputElement>) {
    const next = event.currentTarget.valueAsNumber;
    const kept = Number.isNaN(next) ? value : snapped(Math.min(max, Math.max(min, next)), props);
    event.currentTarget.value = String(kept);
    setRefused(kept === next ? undefined : { kept, text: props.refusal(String(kept)) });
    if (kept !== value) onChange(kept);
  }

  return (
    <div class="range-field">
      <label for={id}>{label}</label>
      <span class="range-field-number">
        <input
          type="number"
          inputMode="decimal"
          aria-label={`${label} (${unit})`}
          value={value}
          min={min}
          max={max}
          step={step}
          onInput={typed}
          onBlur={left}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
      <input
        id={id}
        type="range"
        value={value}
        min={min}
        max={max}
        step={coarse ?? step}
        aria-valuetext={spoken ?? `${value} ${unit}`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <p role="status">{refused?.kept === value && refused.text}</p>
    </div>
  );
}
