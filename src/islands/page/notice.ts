import type { Progress } from '#progress/store';

/** Shows the strip under the header whenever something keeps answers from being saved. Its words come with the page. */
export function startNotice(document: Document, progress: Progress): void {
  const strip = document.querySelector<HTMLElement>('[data-storage-notice]');
  const text = strip?.querySelector('span');
  if (!strip || !text) return;
  progress.$status.subscribe((status) => {
    const kind = status.kind === 'ok' ? (status.quarantined > 0 ? 'quarantined' : '') : status.kind;
    strip.hidden = kind === '';
    text.textContent = strip.dataset[kind] ?? '';
  });
}
