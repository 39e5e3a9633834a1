import type { QuizStrings } from '#i18n';
import { Rich } from './Rich.tsx';

interface Props {
  id: string;
  stem: string;
  hint: string;
  /** Shown behind the field; the hint says it to screen readers. */
  unit?: string | undefined;
  inputMode: 'decimal' | 'text';
  value: string;
  locked: boolean;
  invalid: boolean;
  describedBy?: string | undefined;
  onInput: (value: string) => void;
  /** Enter, but not the one that ends a word in an input method. */
  onEnter: () => void;
  s: QuizStrings;
}

/** Safari ends a composition before the key event, and tells it only by this code. */
const composing = 229;

/** A question answered in one line of text. */
export function Field(props: Props) {
  const { id, stem, hint, unit, inputMode, value, locked, invalid, describedBy } = props;
  const described = [`${id}-hint`, describedBy].filter(Boolean).join(' ');
  return (
    <>
      <label class="stem" for={id}>
        <Rich text={stem} />
      </label>
      <p class="hint" id={`${id}-hint`}>
        {unit && props.s.unit(unit)}
        {hint}
      </p>
      <p class="field">
        <input
          id={id}
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={value}
          readOnly={locked}
          aria-invalid={invalid || undefined}
          aria-describedby={described}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.keyCode === composing) return;
            props.onEnter();
          }}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </p>
    </>
  );
}
