import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchStrings } from '#i18n';
import { SearchPanel } from './SearchPanel.tsx';
import { wear } from './style.ts';

export interface SearchOptions {
  /** Path the site is served under, with slashes at both ends. */
  base: string;
  locale: string;
  strings: SearchStrings;
}

export interface DialogOptions extends SearchOptions {
  /** The link to the search page that opened the dialog; focus goes back to it. */
  trigger: HTMLAnchorElement;
}

interface ContentProps extends DialogOptions {
  close(): void;
}

function Content({ base, locale, strings, trigger, close }: ContentProps) {
  const [query, setQuery] = useState('');
  const share = query.trim()
    ? `${trigger.href}?q=${encodeURIComponent(query.trim())}`
    : trigger.href;
  return (
    <>
      <button class="search-close" type="button" aria-label={strings.close} onClick={close}>
        ×
      </button>
      <SearchPanel base={base} locale={locale} s={strings} onQuery={setQuery} onLeave={close} />
      <footer class="search-foot">
        <span>{strings.keys}</span>
        <a href={share}>{strings.page}</a>
      </footer>
    </>
  );
}

let dialog: HTMLDialogElement | undefined;

/** Shows the search dialog; nothing happens when it is open already. Its content lives only as long as it is open. */
export function openSearch(options: DialogOptions): void {
  if (dialog) return;
  wear(document);
  const opened = document.createElement('dialog');
  dialog = opened;
  opened.className = 'search-dialog';
  opened.setAttribute('aria-label', options.strings.title);
  const before = document.activeElement;
  opened.addEventListener('close', () => {
    render(null, opened);
    opened.remove();
    dialog = undefined;
    const back =
      before instanceof HTMLElement && before !== document.body ? before : options.trigger;
    back.focus({ preventScroll: true });
  });
  opened.addEventListener('click', (event) => {
    if (event.target === opened) opened.close();
  });
  document.body.append(opened);
  opened.showModal();
  render(<Content {...options} close={() => opened.close()} />, opened);
}
