import type { DataProps } from './Data.tsx';
import { download } from './download.ts';

/** Texts that couldn't be read: kept as they are until the learner has taken them and says so. */
export function Quarantine({ s, progress }: DataProps) {
  const texts = progress.quarantine();
  const save = () =>
    download(
      'shangke-unreadable.txt',
      texts.map(({ key, text }) => `${key}\n${text}`).join('\n\n'),
    );
  const drop = () => {
    for (const { key, moved } of texts) if (moved) progress.discardQuarantine(key);
  };
  return (
    <div class="panel warn">
      <h3>{s.quarantineTitle}</h3>
      <p>{s.quarantine(texts.length)}</p>
      <p class="row">
        <button type="button" class="button" onClick={save}>
          {s.quarantineSave}
        </button>
        <button type="button" class="button" onClick={drop}>
          {s.quarantineDrop}
        </button>
      </p>
    </div>
  );
}
