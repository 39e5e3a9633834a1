import { render } from 'preact';
import { loadStrings } from '#i18n/load';
import type { PageContext } from '../page/progress.ts';
import { Record } from './Record.tsx';
import type { RecordSetup } from './setup.ts';

/** Shows the completion record in the element the page keeps for it. */
export async function mount(element: HTMLElement, page: PageContext): Promise<void> {
  const s = await loadStrings('record', page.locale);
  const setup: RecordSetup = JSON.parse(element.dataset['record'] ?? '{}');
  element.replaceChildren();
  element.removeAttribute('aria-busy');
  render(<Record setup={setup} page={page} s={s} />, element);
}
