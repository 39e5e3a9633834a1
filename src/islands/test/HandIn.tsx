import type { RefObject } from 'preact';
import type { TestStrings } from '#i18n';
import type { Entry } from './sheet.ts';

interface Props {
  dialog: RefObject<HTMLDialogElement>;
  entries: readonly Entry[];
  go: (step: number) => void;
  onHandIn: () => void;
  s: TestStrings;
}

/** Asks once more before the test is over, and names what is still open. */
export function HandIn({ dialog, entries, go, onHandIn, s }: Props) {
  const open = entries.flatMap(({ state }, i) => (state === 'done' ? [] : [i]));
  return (
    <dialog class="ask-dialog" ref={dialog} aria-labelledby="hand-in-ask">
      <p id="hand-in-ask">
        <strong>{s.ask}</strong>
      </p>
      <p>{open.length > 0 ? s.askOpen(open.length) : s.askAll(entries.length)}</p>
      {open.length > 0 && (
        <ul class="jumps">
          {open.map((i) => (
            <li key={i}>
              <button type="button" aria-label={s.goTo(i + 1)} onClick={() => go(i)}>
                {i + 1}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form method="dialog" class="row">
        <button type="submit" class="button">
          {s.stay}
        </button>
        <button type="button" class="button primary" onClick={onHandIn}>
          {s.handIn}
        </button>
      </form>
    </dialog>
  );
}
