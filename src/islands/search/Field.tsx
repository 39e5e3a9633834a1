import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchStrings } from '#i18n';

interface Props {
  field: RefObject<HTMLInputElement>;
  initial: string;
  expanded: boolean;
  active: string | undefined;
  s: SearchStrings;
  onQuery(query: string): void;
  onKey(event: KeyboardEvent): void;
}

/** True while an input method is putting characters together; its keys are not ours. */
const composing = (event: KeyboardEvent | InputEvent) =>
  event.isComposing || ('keyCode' in event && event.keyCode === 229);

/** The search field. Its text is its own: writing to it would break off what an input method is composing. */
export function Field({ field, initial, expanded, active, s, onQuery, onKey }: Props) {
  const latest = useRef(onQuery);
  latest.current = onQuery;
  useEffect(() => {
    const input = field.current;
    const composed = () => latest.current(input?.value ?? '');
    // As a prop it would never fire: Preact listens for `CompositionEnd`, in capitals.
    input?.addEventListener('compositionend', composed);
    return () => input?.removeEventListener('compositionend', composed);
  }, [field]);
  return (
    <input
      ref={field}
      class="search-field"
      type="text"
      inputMode="search"
      enterKeyHint="search"
      autoComplete="off"
      autoCapitalize="off"
      spellcheck={false}
      maxLength={80}
      defaultValue={initial}
      placeholder={s.placeholder}
      aria-label={s.label}
      role="combobox"
      aria-expanded={expanded}
      aria-controls="search-results"
      aria-autocomplete="list"
      aria-activedescendant={active}
      onInput={(event) => {
        if (!composing(event)) onQuery(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (!composing(event)) onKey(event);
      }}
    />
  );
}
