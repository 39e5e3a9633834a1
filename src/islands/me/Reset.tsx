import { useRef, useState } from 'preact/hooks';
import type { Status } from '#progress/store';
import type { DataProps } from './Data.tsx';

/** Starting anew, with a question before and a way back after. */
export function Reset({ s, progress, status }: DataProps & { status: Status }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [undo, setUndo] = useState<() => void>();
  const [said, setSaid] = useState('');

  const reset = () => {
    const done = progress.reset();
    setUndo(() => done.undo);
    setSaid(s.resetDone);
    dialog.current?.close();
  };
  const bringBack = () => {
    if (undo) undo();
    else progress.undoReset();
    setUndo(undefined);
    setSaid(s.undone);
  };

  return (
    <div class="panel">
      <h3>{s.resetTitle}</h3>
      <p class="note">{s.resetHelp}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {s.reset}
        </button>
        {(undo || status.resetAt !== undefined) && (
          <button type="button" class="button" onClick={bringBack}>
            {s.undo}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-labelledby="reset-ask">
        <p id="reset-ask">{s.resetAsk}</p>
        <p class="note">{s.resetHelp}</p>
        <form method="dialog" class="row">
          <button type="submit" class="button">
            {s.cancel}
          </button>
          <button type="button" class="button primary" onClick={reset}>
            {s.resetConfirm}
          </button>
        </form>
      </dialog>
    </div>
  );
}
