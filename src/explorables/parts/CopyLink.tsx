import { useEffect, useState } from 'preact/hooks';
import type { CommonStrings } from '#i18n';

interface Props {
  s: CommonStrings;
  id: string;
  fragment: string;
  alone: boolean;
}

/** Address of an explorable's own page in this edition of the site; the page names where that lives. */
function address(id: string, fragment: string): string {
  const { base = '/', root = '' } = document.documentElement.dataset;
  return new URL(`${base}${root}tools/${id}/#${fragment}`, location.href).href;
}

/** Copies an address that opens the explorable as it stands; shows the address where copying is forbidden. In a lesson, also leads there. */
export function CopyLink({ s, id, fragment, alone }: Props) {
  const [result, setResult] = useState<{ copied: boolean; link: string }>();
  useEffect(() => setResult(undefined), [fragment]);

  async function copy() {
    const link = address(id, fragment);
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
      {!alone && (
        <a class="link" href={address(id, fragment)}>
          {s.alone}
        </a>
      )}
      <p role="status">{result && (result.copied ? s.copied : s.copyFailed)}</p>
      {result?.copied === false && <input readOnly aria-label={s.link} value={result.link} />}
    </div>
  );
}
