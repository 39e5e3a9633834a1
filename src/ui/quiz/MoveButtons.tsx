import type { QuizStrings } from '#i18n';

interface Props {
  /** What is moved, in words. */
  text: string;
  /** It can't go further up, or down. */
  first: boolean;
  last: boolean;
  /** `by`: −1 up, 1 down; `control` had the focus and shall keep it. */
  onMove: (by: -1 | 1, control: HTMLElement) => void;
  s: QuizStrings;
}

/** Two buttons that move a list item; on either, Alt with an arrow key does the same. */
export function MoveButtons({ text, first, last, onMove, s }: Props) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = event.altKey && ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (!by) return;
    event.preventDefault();
    onMove(by, event.currentTarget);
  };
  const button = (by: -1 | 1, label: string, path: string, idle: boolean) => (
    <button
      type="button"
      class="button move"
      aria-label={label}
      aria-disabled={idle || undefined}
      onClick={(event) => onMove(by, event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <span class="moves needs-js">
      {button(-1, s.upOf(text), 'M8 13V3M3.5 7.5 8 3l4.5 4.5', first)}
      {button(1, s.downOf(text), 'M8 3v10M3.5 8.5 8 13l4.5-4.5', last)}
    </span>
  );
}
