import type { MeStrings } from '#i18n';
import type { Progress, Status } from '#progress/store';
import { useAtom } from '../page/use-atom.ts';
import { Export } from './Export.tsx';
import { Import } from './Import.tsx';
import { Quarantine } from './Quarantine.tsx';
import { Reset } from './Reset.tsx';

export type DataStrings = MeStrings['data'];

export interface DataProps {
  s: DataStrings;
  progress: Progress;
}

const day = 86_400_000;

/** The state of the store, the ways out and in, and the way to start anew. */
export function Data({ s, progress }: DataProps) {
  const status = useAtom(progress.$status);
  return (
    <section aria-labelledby="data">
      <h2 id="data">{s.title}</h2>
      <StorageState s={s} progress={progress} status={status} />
      {status.quarantined > 0 && <Quarantine s={s} progress={progress} />}
      <Export s={s} progress={progress} />
      <Import s={s} progress={progress} />
      <Reset s={s} progress={progress} status={status} />
    </section>
  );
}

function StorageState({ s, progress, status }: DataProps & { status: Status }) {
  const events = useAtom(progress.$state).events;
  const backup =
    status.backupAt === undefined
      ? s.backupNever
      : s.backupAgo(Math.floor((Date.now() - status.backupAt) / day));
  const persisted = status.persisted;
  return (
    <div class="storage-state" data-kind={status.kind}>
      <p>
        <strong>{s.state[status.kind]}</strong>
      </p>
      {status.kind !== 'ok' && <p>{s.stateHelp[status.kind]}</p>}
      <p>
        {s.events(events)} · {backup}
        {status.unsaved > 0 && ` · ${s.unsaved(status.unsaved)}`}
        {persisted !== undefined && ` · ${persisted ? s.persisted : s.notPersisted}`}
      </p>
      {persisted === false && (
        <button type="button" class="button" onClick={() => void progress.requestPersistence()}>
          {s.askPersist}
        </button>
      )}
    </div>
  );
}
