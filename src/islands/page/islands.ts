import type { PageContext } from './progress.ts';

type Mount = (element: HTMLElement, page: PageContext) => Promise<void>;

/** The kinds of island a page can hold; each brings its code only when it comes near the screen. */
const kinds: Record<string, () => Promise<Mount>> = {
  quiz: () => import('./quiz.ts').then((m) => m.mount),
  explorable: () => import('./explorable.ts').then((m) => m.mount),
};

/** Brings an island to life, and offers to try again when its code or data can't be fetched. */
async function wake(element: HTMLElement, page: PageContext): Promise<void> {
  const failed = element.parentElement?.querySelector<HTMLElement>('[data-island-failed]');
  if (failed) failed.hidden = true;
  try {
    const mount = await kinds[element.dataset['island'] ?? '']?.();
    await mount?.(element, page);
  } catch (error) {
    if (!failed) throw error;
    failed.hidden = false;
    failed
      .querySelector('button')
      ?.addEventListener('click', () => void wake(element, page), { once: true });
  }
}

/** Watches the page's islands and wakes each a screen before it is reached, or when it is focused. */
export function startIslands(document: Document, page: PageContext): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void wake(target, page);
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]'))
    observer.observe(element);
}
