import type { VerdictKind } from './Verdict.tsx';

interface Props {
  id: string;
  /** Where no `<label>` names it. */
  label?: string;
  /** Id of the chosen option; empty: none. */
  value: string;
  options: readonly { id: string; text: string }[];
  /** Text of the empty first option; left out where something is always chosen. */
  empty?: string;
  /** Something was checked and is settled. */
  locked: boolean;
  /** A check found it empty. */
  invalid?: boolean;
  /** Set when `<id>-v` holds a verdict on the choice. */
  verdict?: VerdictKind | undefined;
  onChoose: (id: string) => void;
}

/** A native drop-down. A locked one keeps only what was chosen, for a `select` knows no read-only state. */
export function Choice(props: Props) {
  const { id, label, value, options, empty, locked, invalid, verdict, onChoose } = props;
  const shown = locked ? options.filter((option) => option.id === value) : options;
  return (
    <select
      id={id}
      class="choice"
      aria-label={label}
      aria-disabled={locked || undefined}
      aria-invalid={invalid || undefined}
      aria-describedby={verdict && `${id}-v`}
      data-verdict={verdict}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {empty && !locked && <option value="">{empty}</option>}
      {shown.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
