import { useEffect, useRef, useState } from 'preact/hooks';
import type { TestStrings } from '#i18n';
import type { StartedSitting } from '#progress';
import { minutesToGrant, timeLeft } from './time.ts';

interface Props {
  sitting: StartedSitting;
  onExtend: (minutes: number) => void;
  onHandIn: () => void;
  s: TestStrings;
}

/** Minutes that one press adds. */
const more = 5;

/**
 * The time of a test that has a limit: said in minutes, asked about a minute before it ends and again
 * when it is over. Nothing is ever handed in by itself; more time is one press away, any number of times.
 */
export function TimeLimit({ sitting, onExtend, onHandIn, s }: Props) {
  const [now, tick] = useState(Date.now);
  const dialog = useRef<HTMLDialogElement>(null);
  const limited = sitting.start.limit !== undefined;
  useEffect(() => {
    if (!limited) return;
    const timer = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [limited]);
  const time = timeLeft(sitting, now);
  const phase = time?.phase ?? 'running';
  useEffect(() => {
    if (phase === 'running') dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [phase]);
  if (!time) return null;
  const over = phase === 'over';
  return (
    <>
      <p class="time-left">{s.left(time.minutes)}</p>
      <dialog
        class="ask-dialog"
        ref={dialog}
        aria-labelledby="time-ask"
        aria-describedby="time-about"
        // Browsers let Escape close a dialog in the end, whatever its `cancel` event is told.
        onClose={() => over && dialog.current?.showModal()}
      >
        <p id="time-ask">
          <strong>{over ? s.overTitle : s.soonTitle}</strong>
        </p>
        <p id="time-about">{over ? s.over : s.soon}</p>
        <p class="row">
          <button
            type="button"
            class="button"
            onClick={over ? onHandIn : () => dialog.current?.close()}
          >
            {over ? s.handIn : s.goOn}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => onExtend(minutesToGrant(sitting, more, Date.now()))}
          >
            {s.extend(more)}
          </button>
        </p>
      </dialog>
    </>
  );
}
