import { useEffect, useState } from 'preact/hooks';
import type { CommonStrings } from '#i18n';

/** Copies an address that opens the explorable as it stands; shows the address where copying is forbidden. */
export function CopyLink({ s, fragment }: { s: CommonStrings; fragment: string }) {
  const [result, setResult] = useState<{ copied: boolean; link: string }>();
  useEffect(() => setResult(undefined), [fragment]);

  async function copy() {
    const link = `${location.href.replace(/#.*/, '')}#${fragment}`;
    try {
      await navigator.clipboard.writeText(link);
      setResult({ copied: true, link });
    } catch {
      setResult({ copied: false, link });
    }
  }

  return (
    <div class="explorable-link needs-js">
      <button type="button" class="link" onClick={copy}>
        {s.copy}
      </button>
      <p role="status">{result && (result.copied ? s.copied : s.copyFailed)}</p>
      {result?.copied === false && <input readOnly aria-label={s.link} value={result.link} />}
    </div>
  );
}
