import { loadStrings } from '#i18n/load';
import { fetchQuestions } from './data.ts';
import type { PageContext } from './progress.ts';

/** Brings a lesson's practice questions to life over the markup that came with the page. */
export async function mount(element: HTMLElement, page: PageContext): Promise<void> {
  const { lesson = '', src = '' } = element.dataset;
  const [{ mountQuiz }, strings, questions] = await Promise.all([
    import('../quiz/index.tsx'),
    loadStrings('quiz', page.locale),
    fetchQuestions(src),
  ]);
  mountQuiz(element, { questions, lesson, strings, progress: page.progress });
}
