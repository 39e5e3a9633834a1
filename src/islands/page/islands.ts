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
    element.dataset['ready'] = '';
  } catch (error) {
    reportError(error);
    if (!failed) return;
    failed.hidden = false;
    failed
      .querySelector('button')
      ?.addEventListener('click', () => void wake(element, page), { once: true });
  }
}

/** Wakes an island at the first touch, and then does the press that woke it. */
function wakeWhenTouched(element: HTMLElement, page: PageContext): void {
  let awake: Promise<void> | undefined;
  const touch = () => {
    awake ??= wake(element, page);
    return awake;
  };
  for (const type of ['pointerover', 'touchstart', 'focusin'])
    element.addEventListener(type, () => void touch(), { once: true, passive: true });
  element.addEventListener('click', ({ target }) => {
    if ('ready' in element.dataset || !(target instanceof HTMLElement)) return;
    const pressed = target.closest('button');
    void touch().then(() => pressed?.click());
  });
}

/**
 * Watches the page's islands and wakes each a screen before it is reached; one that says
 * `data-wake="touch"` waits for a hand, unless the address is a link to it.
 */
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
  const tried = /^#try=([a-z-]+)/.exec(location.hash)?.[1];
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    if (element.dataset['wake'] === 'touch' && element.dataset['tool'] !== tried)
      wakeWhenTouched(element, page);
    else observer.observe(element);
  }
}
