const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Loads everything search needs; the first touch of the button or the first shortcut asks for it. */
const load = () => import('./open-search.ts');

/** Makes the header's search link open the dialog, by click, Ctrl/⌘ K or `/`. */
export function startSearch(document: Document): void {
  const trigger = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!trigger) return;
  const open = async () => {
    try {
      await (await load()).open(trigger);
    } catch {
      location.href = trigger.href;
    }
  };
  for (const type of ['pointerenter', 'focus'])
    trigger.addEventListener(type, () => void load().catch(() => {}), { once: true });
  trigger.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const slash = event.key === '/' && !isTyping(event.target);
    if (!shortcut && !slash) return;
    event.preventDefault();
    void open();
  });
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) void load().then(({ fill }) => fill(page));
}
