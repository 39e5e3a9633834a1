import type { MeStrings } from '#i18n';
import type { PageContext } from '../page/progress.ts';
import { useAtom } from '../page/use-atom.ts';
import type { CourseTest } from '../test/TestList.tsx';
import { Data } from './Data.tsx';
import { Mistakes } from './Mistakes.tsx';
import { Standing } from './Standing.tsx';
import { Tests } from './Tests.tsx';

export interface MeProps {
  s: MeStrings;
  page: PageContext;
  /** Address of a lesson's questions, `%` for the lesson's id. */
  quizSrc: string;
  tests: CourseTest[];
  recordHref: string;
}

export function Me({ s, page, quizSrc, tests, recordHref }: MeProps) {
  const state = useAtom(page.progress.$state);
  return (
    <>
      <Standing s={s.progress} state={state} catalog={page.catalog} />
      <Tests s={s.tests} state={state} tests={tests} recordHref={recordHref} />
      <Mistakes s={s.mistakes} state={state} catalog={page.catalog} quizSrc={quizSrc} />
      <Data s={s.data} progress={page.progress} />
    </>
  );
}
