import type { Progress } from '#progress/store';
import type { CatalogLesson } from './catalog.ts';

/** Marks the section being read in the contents, and records it when the page is left. */
export function followPlace(
  document: Document,
  root: HTMLElement,
  lesson: CatalogLesson,
  progress: Progress,
): void {
  const contents = root.querySelector<HTMLElement>('[data-contents]');
  const list = contents?.querySelector('ol');
  list?.addEventListener('click', () => list.matches(':popover-open') && list.hidePopover());
  const links = new Map(
    [...(contents?.querySelectorAll('a') ?? [])].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let place: string | undefined;
  const observer = new IntersectionObserver(
    () => {
      const passed = headings.filter((h) => h.getBoundingClientRect().top < innerHeight * 0.4);
      const current = passed.at(-1)?.id;
      if (current === place) return;
      if (place) links.get(place)?.removeAttribute('aria-current');
      place = current;
      if (place) links.get(place)?.setAttribute('aria-current', 'location');
    },
    { rootMargin: '0px 0px -60% 0px' },
  );
  for (const heading of headings) observer.observe(heading);

  let left = progress.$state.get().lessons[lesson.id]?.place;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || !place || place === left) return;
    if (!document.getElementById(place)?.closest('.part')) return;
    left = place;
    progress.record({ type: 'left', lesson: lesson.id, place });
  });
}
