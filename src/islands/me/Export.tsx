import { useState } from 'preact/hooks';
import type { DataProps } from './Data.tsx';
import { backupName, download } from './download.ts';

/** The ways out: a file, or a text for a chat message. */
export function Export({ s, progress }: DataProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');

  const toFile = () => {
    download(backupName(new Date()), progress.exportFile());
    progress.record({ type: 'backup' });
  };
  const toText = async () => {
    const packed = await progress.exportText();
    setText(packed);
    try {
      await navigator.clipboard.writeText(packed);
      setSaid(s.copied);
      progress.record({ type: 'backup' });
    } catch {
      setSaid(s.copyFailed);
    }
  };

  return (
    <div class="panel">
      <h3>{s.out}</h3>
      <p class="row">
        <button type="button" class="button" onClick={toFile}>
          {s.exportFile}
        </button>
        <button type="button" class="button" onClick={() => void toText()}>
          {s.exportText}
        </button>
      </p>
      <p class="note">{s.exportHelp}</p>
      <p role="status">{said}</p>
      {text && (
        <label class="field">
          {s.text}
          <textarea readOnly rows={4} value={text} onFocus={(e) => e.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
