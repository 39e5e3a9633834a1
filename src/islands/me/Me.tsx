import { useStore } from '@nanostores/preact';
import type { MeStrings } from '#i18n';
import type { PageContext } from '../page/progress.ts';
import { Data } from './Data.tsx';
import { Mistakes } from './Mistakes.tsx';
import { Standing } from './Standing.tsx';

export interface MeProps {
  s: MeStrings;
  page: PageContext;
  /** Address of a lesson's questions, `%` for the lesson's id. */
  quizSrc: string;
}

export function Me({ s, page, quizSrc }: MeProps) {
  const state = useStore(page.progress.$state);
  return (
    <>
      <Standing s={s.progress} state={state} catalog={page.catalog} />
      <Mistakes s={s.mistakes} state={state} catalog={page.catalog} quizSrc={quizSrc} />
      <Data s={s.data} progress={page.progress} />
    </>
  );
}
