import { useState } from 'preact/hooks';
import type { Inspection } from '#progress/store';
import type { DataProps } from './Data.tsx';

type Found = Extract<Inspection, { kind: 'ok' }>;

/** The way in: look first, then merge. */
export function Import({ s, progress }: DataProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>();
  const [said, setSaid] = useState('');

  const inspect = async (content: string) => {
    const result = await progress.inspect(content);
    setFound(result.kind === 'ok' ? result : undefined);
    setSaid(result.kind === 'ok' ? '' : s.importProblem[result.kind]);
  };
  const close = (message: string) => {
    setFound(undefined);
    setText('');
    setSaid(message);
  };
  const merge = ({ preview }: Found) => {
    progress.importEvents(preview);
    close(s.merged(preview.events.length));
  };

  return (
    <div class="panel">
      <h3>{s.in}</h3>
      <p class="note">{s.importHelp}</p>
      <label class="field">
        {s.importFile}
        <input
          type="file"
          accept=".jsonl,.txt,.json"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) await inspect(await file.text());
            currentTarget.value = '';
          }}
        />
      </label>
      <label class="field">
        {s.importText}
        <textarea rows={3} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="button"
        aria-disabled={text.trim() === ''}
        onClick={() => text.trim() && void inspect(text)}
      >
        {s.inspect}
      </button>
      <p role="status">{said}</p>
      {found && (
        <fieldset class="preview" aria-label={s.in}>
          <p>
            {found.preview.events.length > 0
              ? s.preview(found.preview.events.length, found.preview.lessons, found.preview.items)
              : s.previewNone}
          </p>
          <p class="row">
            {found.preview.events.length > 0 && (
              <button type="button" class="button primary" onClick={() => merge(found)}>
                {s.merge}
              </button>
            )}
            <button type="button" class="button" onClick={() => close('')}>
              {s.cancel}
            </button>
          </p>
        </fieldset>
      )}
    </div>
  );
}
