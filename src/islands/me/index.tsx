import { render } from 'preact';
import { loadStrings } from '#i18n/load';
import type { PageContext } from '../page/progress.ts';
import { Me } from './Me.tsx';

/** Shows 「我的学习」 in the element the page keeps for it. */
export async function mount(element: HTMLElement, page: PageContext): Promise<void> {
  const strings = await loadStrings('me', page.locale);
  element.replaceChildren();
  element.removeAttribute('aria-busy');
  const { quizSrc = '', tests = '[]', recordHref = '' } = element.dataset;
  render(
    <Me
      s={strings}
      page={page}
      quizSrc={quizSrc}
      tests={JSON.parse(tests)}
      recordHref={recordHref}
    />,
    element,
  );
}
