import type { QuizStrings } from '#i18n';
import { Rich } from './Rich.tsx';
import { Verdict, type VerdictKind } from './Verdict.tsx';

interface OptionRow {
  id: string;
  text: string;
  chosen: boolean;
  /** Left out while nothing is to be said about the option. */
  verdict?: VerdictKind | undefined;
  reason?: string | undefined;
}

interface Props {
  kind: 'radio' | 'checkbox';
  /** Name of the group, unique on the page. */
  name: string;
  options: readonly OptionRow[];
  /** Choices stay readable and reachable but can't be changed. */
  locked: boolean;
  onToggle: (id: string) => void;
  s: QuizStrings;
}

/** Options to choose from, each a row that is its own label; belongs in a `fieldset`. */
export function OptionList({ kind, name, options, locked, onToggle, s }: Props) {
  return (
    <div class="options">
      {options.map(({ id, text, chosen, verdict, reason }) => (
        <div key={id} class="option" data-verdict={verdict}>
          <label>
            <input
              type={kind}
              name={name}
              value={id}
              checked={chosen}
              aria-disabled={locked || undefined}
              aria-describedby={verdict && `${name}-${id}`}
              onClick={(event) => locked && event.preventDefault()}
              onChange={() => onToggle(id)}
            />
            <span>
              <Rich text={text} />
            </span>
          </label>
          {verdict && (
            <div id={`${name}-${id}`}>
              <Verdict kind={verdict} reason={reason} s={s} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
