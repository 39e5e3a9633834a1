import type { FunctionComponent } from 'preact';
import type { QuizStrings } from '#i18n';
import type { ItemOf, QuestionType, Response } from '#quiz';
import type { Marking } from './marking.ts';

/** What the view of one question type gets. It holds no state of its own. */
export interface ViewProps<T extends QuestionType = QuestionType> {
  item: ItemOf<T>;
  /** Prefix of element ids and group names, unique on the page. The control of a part has the id `<id>-<part>`. */
  id: string;
  response: Response | undefined;
  marking: Marking;
  /** Parts found empty by the last check. */
  missing: readonly string[];
  /** A check found nothing filled in, or nothing that can be read. */
  invalid: boolean;
  /** The question is settled: readable and reachable, but nothing changes any more. */
  locked: boolean;
  /** Ids of the situation above and of the problem below. */
  describedBy: string | undefined;
  /** Always from the latest response, so that several changes at once all count. */
  change: (update: (response: Response | undefined) => Response) => void;
  check: () => void;
  /** Says something in the question's live region. */
  announce: (text: string) => void;
  s: QuizStrings;
}

export type View<T extends QuestionType> = FunctionComponent<ViewProps<T>>;
