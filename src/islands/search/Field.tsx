import type { RefObject } from 'preact';
import type { SearchStrings } from '#i18n';

interface Props {
  field: RefObject<HTMLInputElement>;
  query: string;
  expanded: boolean;
  active: string | undefined;
  s: SearchStrings;
  onQuery(query: string): void;
  onKey(event: KeyboardEvent): void;
}

/** True while an input method is putting characters together; its keys are not ours. */
const composing = (event: KeyboardEvent | InputEvent) =>
  event.isComposing || ('keyCode' in event && event.keyCode === 229);

export function Field({ field, query, expanded, active, s, onQuery, onKey }: Props) {
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
      value={query}
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
      onCompositionEnd={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!composing(event)) onKey(event);
      }}
    />
  );
}
