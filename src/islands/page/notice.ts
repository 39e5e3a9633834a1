import type { Progress, Status } from '#progress/store';

type Trouble = 'full' | 'blocked' | 'quarantined';

const troubleOf = ({ kind, quarantined }: Status): Trouble | undefined => {
  if (kind !== 'ok') return kind;
  return quarantined > 0 ? 'quarantined' : undefined;
};

/** Shows the strip under the header whenever something keeps answers from being saved; its words are fetched then. */
export function startNotice(document: Document, progress: Progress): void {
  const strip = document.querySelector<HTMLElement>('[data-storage-notice]');
  const text = strip?.querySelector('span');
  if (!strip || !text) return;
  progress.$status.subscribe(async (status) => {
    const trouble = troubleOf(status);
    if (trouble) {
      const { loadStrings } = await import('#i18n/load');
      const { notice } = await loadStrings('me', document.documentElement.lang);
      text.textContent = notice[trouble];
    }
    strip.hidden = troubleOf(progress.$status.get()) === undefined;
  });
}
