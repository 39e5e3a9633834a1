import type { QuizStrings } from '#i18n';

type Level = 1 | 2 | 3;

const levels: readonly Level[] = [1, 2, 3];

interface Props {
  /** Name of the group, unique on the page. */
  name: string;
  value: Level | undefined;
  onChoose: (level: Level) => void;
  s: QuizStrings;
}

/** How sure the learner is, asked before checking and never required. */
export function Certainty({ name, value, onChoose, s }: Props) {
  return (
    <fieldset class="certainty needs-js">
      <legend>{s.certainty}</legend>
      {levels.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name={name}
            checked={value === level}
            onChange={() => onChoose(level)}
          />
          {s.certainties[level - 1]}
        </label>
      ))}
    </fieldset>
  );
}
