interface Props {
  name: string;
  legend: string;
  options: readonly string[];
  /** Index of the chosen option, if any. */
  value: number | undefined;
  onChange(value: number): void;
}

/** One of a few, as native radio buttons. */
export function Choice({ name, legend, options, value, onChange }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="explorable-choice">
        {options.map((option, i) => (
          <label key={option}>
            <input type="radio" name={name} checked={value === i} onChange={() => onChange(i)} />
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
