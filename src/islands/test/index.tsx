import { render } from 'preact';
import { loadStrings } from '#i18n/load';
import type { PageContext } from '../page/progress.ts';
import type { TestSetup } from './setup.ts';
import { Test } from './Test.tsx';

/** Shows the test in the element the page keeps for it, and hides the page's introduction while it runs. */
export async function mount(element: HTMLElement, page: PageContext): Promise<void> {
  const [s, quiz] = await Promise.all([
    loadStrings('test', page.locale),
    loadStrings('quiz', page.locale),
  ]);
  const setup: TestSetup = JSON.parse(element.dataset['test'] ?? '{}');
  const main = element.closest<HTMLElement>('main');
  const onStage = (stage: string) => {
    if (main) main.dataset['stage'] = stage;
  };
  const draw = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  element.replaceChildren();
  element.removeAttribute('aria-busy');
  render(<Test {...{ setup, page, onStage, draw, s, quiz }} />, element);
}
